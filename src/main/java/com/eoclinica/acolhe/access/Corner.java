package com.eoclinica.acolhe.access;

/** Part of a room that not everybody of the room may enter. */
public enum Corner {
    CALLS("/agenda/calls", Permission.ALL_AGENDAS),
    WAITING_LIST("/agenda/waiting-list", Permission.ALL_AGENDAS),
    DOUBLES("/agenda/doubles", Permission.ALL_AGENDAS),
    MISREAD("/conversations/misread", Permission.CLINIC);

    private final String path;
    private final Permission permission;

    Corner(String path, Permission permission) {
        this.path = path;
        this.permission = permission;
    }

    public String path() {
        return path;
    }

    public Permission permission() {
        return permission;
    }
}
