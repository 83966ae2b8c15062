package com.eoclinica.acolhe.understanding;

import java.util.List;

/** The names known to belong to a sender, so that they can be kept from a model outside. */
public interface KnownNames {

    List<String> of(Sender sender);
}
