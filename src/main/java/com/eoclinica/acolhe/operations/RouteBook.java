package com.eoclinica.acolhe.operations;

import java.util.List;

/** The routes that run, and what was wrong with the files that could not be loaded. */
public interface RouteBook {

    List<RunningRoute> running();

    /** Files whose last edit was refused; the route of before goes on. */
    List<BrokenFile> broken();

    /** @param line counted from 1; 0 when it is not known */
    record BrokenFile(String file, int line, String reason) {}
}
