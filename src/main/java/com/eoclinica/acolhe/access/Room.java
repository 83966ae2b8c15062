package com.eoclinica.acolhe.access;

/** A room of the console: its address and who may enter. In the order of the navigation. */
public enum Room {
    DESK("/desk", Permission.DESK),
    CONVERSATIONS("/conversations", Permission.CONVERSATIONS),
    AGENDA("/agenda", Permission.AGENDA),
    FAILED_MESSAGES("/failed-messages", Permission.FAILED_MESSAGES),
    ROUTES("/routes", Permission.ROUTES),
    INSIGHTS("/insights", Permission.INSIGHTS),
    PRIVACY("/privacy", Permission.PRIVACY),
    EXPERIMENTS("/experiments", Permission.EXPERIMENTS),
    CLINIC("/clinic", Permission.CLINIC),
    SETTINGS("/settings", Permission.SETTINGS),
    AUDIT("/audit", Permission.AUDIT);

    private final String path;
    private final Permission permission;

    Room(String path, Permission permission) {
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
