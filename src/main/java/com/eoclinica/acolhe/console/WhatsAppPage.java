package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.channel.WhatsAppSession;
import com.eoclinica.acolhe.channel.WhatsAppSession.Command;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clinic's WhatsApp: how it stands, the QR code that pairs it, and starting it anew. */
@Controller
@RequestMapping("/settings/whatsapp")
class WhatsAppPage {

    private final WhatsAppSession session;

    WhatsAppPage(WhatsAppSession session) {
        this.session = session;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("whatsApp", session.state());
        return "console/whatsapp";
    }

    @GetMapping("/live")
    String live(Model model) {
        show(model);
        return "console/whatsapp :: live";
    }

    /** Changes every few seconds and must never be kept by anybody on the way. */
    @GetMapping("/qr")
    ResponseEntity<byte[]> qrCode() {
        return session.qrCode()
                .map(picture -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.IMAGE_PNG)
                        .body(picture))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping
    String command(@RequestParam Command command, RedirectAttributes after) {
        if (session.command(command)) after.addFlashAttribute("done", "Pedido feito. A conexão leva alguns segundos.");
        else after.addFlashAttribute("problem", "O WhatsApp não aceitou o pedido. Tente de novo em instantes.");
        return "redirect:/settings/whatsapp";
    }
}
