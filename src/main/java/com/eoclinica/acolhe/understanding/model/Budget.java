package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.understanding.ModelUse;
import com.eoclinica.acolhe.understanding.Sender;
import java.util.Optional;

/** How much of the model may be used, and how much was. */
interface Budget {

    /** Why nothing more may be spent on this sender. */
    Optional<String> against(Sender sender);

    void book(Sender sender, ModelUse use);
}
