package com.eoclinica.acolhe.phone;

/** What a call is answered with. */
record Answer(int status, String contentType, byte[] body) {

    static Answer json(int status, Object body) {
        return new Answer(status, "application/json; charset=utf-8", Json.bytes(body));
    }

    static Answer empty(int status) {
        return new Answer(status, "application/json; charset=utf-8", new byte[0]);
    }

    static Answer notFound(String message) {
        var body =
                Json.object().put("message", message).put("error", "Not Found").put("statusCode", 404);
        return json(404, body);
    }
}
