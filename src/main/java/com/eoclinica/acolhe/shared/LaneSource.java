package com.eoclinica.acolhe.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a lane's work waits. A lane is a row of work that must be done one at a time and in order; lanes are worked in
 * parallel. The store decides who runs a lane, so that several instances are harmless.
 *
 * @param <W> one piece of work, the body the route gets
 */
public interface LaneSource<W> {

    /** The next piece of work of that lane, claimed for this instance; empty when there is none or another runs it. */
    Optional<W> claim(UUID lane);

    /** More was waiting behind that piece when it was claimed. */
    boolean hasMore(W work);

    /**
     * The work failed. Lets go of the lane, to be claimed again later.
     *
     * @return true when its patience is at an end and the work must be parked
     */
    boolean failed(W work, Throwable cause);

    /** Lanes with work that nobody runs: a dead instance's, a postponed one's. */
    List<UUID> due();

    /** Keeps the claims of lanes still running here. */
    void renew(Collection<UUID> lanes);
}
