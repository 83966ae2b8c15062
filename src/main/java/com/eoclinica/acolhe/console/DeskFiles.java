package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.channel.Upload;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A picture, a PDF or a recording from the desk to the patient. What it is, its first bytes tell. */
@Controller
@RequestMapping("/desk/{id}/file")
class DeskFiles {

    private static final int LONGEST_CAPTION = 1000;

    private final DeskWork work;

    DeskFiles(DeskWork work) {
        this.work = work;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String send(
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String caption,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var problem = caption.length() > LONGEST_CAPTION
                ? "A legenda passa de 1.000 letras; nada foi enviado."
                : sent(id, who, caption.strip(), Upload.of(name, file.getBytes()));
        if (!problem.isEmpty()) after.addFlashAttribute("said", problem);
        return "redirect:/desk/" + id;
    }

    /** What stands in the way; empty when it is on its way. */
    private String sent(UUID id, SignedIn who, String caption, Upload upload) {
        return switch (upload) {
            case Upload.Accepted(var file) ->
                work.send(id, who.getUsername(), caption, file)
                        ? ""
                        : "Esta conversa não está mais com você; nada foi enviado.";
            case Upload.Empty _ -> "O arquivo está vazio; nada foi enviado.";
            case Upload.TooLarge _ -> "O arquivo passa de 8 MB; nada foi enviado.";
            case Upload.OfUnknownKind _ -> "Só fotos (JPEG, PNG), PDF e áudio podem ser enviados; nada foi enviado.";
        };
    }
}
