package com.eoclinica.acolhe.guard;

import java.util.stream.Stream;

/** Looks at a reply from one side. Pure. */
interface Check {

    Stream<Reason> find(Reply reply, Facts facts);
}
