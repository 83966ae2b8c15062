package com.eoclinica.acolhe.conversation;

import java.util.List;
import java.util.Optional;

/** What a turn came to: the thread as it now is, what to send, and whether a person is needed. */
public record Answered(Dialog dialog, List<Reply> replies, Optional<HandOffRequest> handOff) {}
