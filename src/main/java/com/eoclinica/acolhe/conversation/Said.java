package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.shared.Unaccented;
import java.util.regex.Pattern;

/** Words that steer the talk itself, whatever a reader makes of them; compared in lower case and without accents. */
enum Said {
    BACK("^\\W*(?:voltar?|volte|volta (?:atras|um|uma)|anterior|passo anterior)\\W*$"),
    RESTART("^\\W*(?:recomecar?|comecar de novo|comeca de novo|do zero|reiniciar|(?:voltar (?:ao|pro) )?inicio|menu"
            + "|(?:quero|vamos|pode) (?:re)?comecar(?: de novo| do zero)?)\\W*$"),
    RECEIVE(
            "^\\W*receber\\W*$|^(?!.*\\bnao\\b).*\\b(?:quero|pode|posso|volt\\w+)\\b.{0,25}\\b(?:receber|mandar|enviar)\\b.{0,25}"
                    + "\\b(?:avisos?|lembretes?|mensagens|notificac\\w+)\\b"),
    ASSISTANT(
            "^\\W*(?:assistente|robo)\\W*$|\\b(?:pode|quero|aceito|volt\\w+|ativ\\w+|reativ\\w+)\\b(?!.*\\bnao\\b).{0,30}"
                    + "\\b(?:robo|assistente virtual|assistente|inteligencia artificial|ia)\\b"),
    ABOUT_ME(
            "\\bo que (?:voces|vcs|voce|vc)? ?(?:sabem?|tem|guarda\\w*|conhece\\w*)\\b.{0,20}\\b(?:de mim|sobre mim|a meu respeito)\\b"
                    + "|\\bminhas preferencias\\b(?!.*\\b(?:esquec|apag|exclu)\\w*)"),
    FORGET(
            "\\b(?:esquec\\w*|apag\\w*|exclu\\w*|remov\\w*)\\b.{0,25}\\b(?:preferencias?|costumes?|habitos?)\\b|^\\W*esquecer\\W*$"),
    SOMEBODY_ELSE("^\\W*(?:e |eh |seria )?(?:pra |para |de )?outra pessoa\\W*$"),
    OTHER_DOCTOR(
            "\\boutr[oa] (?:medic[oa]|doutora?|profissional|especialista)\\b|^\\W*(?:o |a )?(?:profissional|medic[oa])\\W*$"),
    NO_CPF(
            "\\b(?:nao|n|ainda nao) (?:tenho|tem|possuo|possui)\\b|\\bsem cpf\\b|\\bpassaporte\\b|\\bpassport\\b|\\bestrangeir[oa]\\b"
                    + "|\\bnao (?:sei|lembro|tenho|to|estou)\\b.{0,25}\\b(?:cpf|cabeca|agora|comigo|ele aqui|de cor)\\b|^\\W*(?:nao (?:sei|lembro)|esqueci|prefiro nao (?:\\w+))\\W*$|\\brne\\b|\\bcrnm\\b|\\b(?:no|don'?t|do not) (?:have )?(?:a )?cpf\\b"),
    WITHOUT_CPF("\\b(?:nao|n|sem)\\b(?: \\w+){0,3} cpf\\b"),
    BOOKED_ALREADY(
            "\\b(?:marquei|agendei|remarquei|marcaram|agendaram|ja (?:esta|ta|tinha|tava|estava) (?:marcad[oa]|agendad[oa]))\\b"),
    NO_PLAN("\\b(?:nao|n) (?:tenho|possuo|uso)\\b|\\bsem (?:plano|convenio)\\b|\\bpago (?:eu|do bolso|por fora)\\b"),
    MINOR(
            "\\btenho (?:so |apenas )?(?:\\d|1[0-7]) an(?:os|inhos)\\b(?! de| com| que)|\\bsou menor(?: de idade)?\\b|\\bfiz (?:\\d|1[0-7]) anos\\b"
                    + "|\\b(?:minha mae|meu pai|meus pais) nao (?:sabem?|pode[m]? saber)\\b|\\b(?:escondid[oa]|sem) (?:d[oa]s? |que )?(?:(?:meus? |minha )?(?:pais|pai|mae)|(?:meus? |minha )?(?:pais|pai|mae) sab)"),
    REPEAT("^\\W*(?:pode |poderia |por favor )?(?:repet\\w+|de novo|quais sao as opcoes)\\b.{0,25}$"),
    CANCEL_ALONE("^\\W*(?:cancelar|cancela|cancele)\\W*$"),
    ANY_TIME(
            "\\b(?:qualquer (?:dia|hora|horario|data|um)|tanto faz|tt faz|o (?:dia|horario) que (?:tiver|der|puder)|quando (?:tiver|der|puder|houver)|o que (?:tiver|vier|der))\\b"),
    LEAVE(
            "^\\W*(?:(?:entao|ah|ok|ta|bom|olha|nao|beleza)\\W+){0,3}(?:deix[ae](?: assim| como esta| quieto| pra la)?|nao quero mais(?: nada)?|nao precisa(?: mais)?|nada)\\W*$"),
    /** Orders to a machine, as nobody gives them to a receptionist. */
    ORDERS(
            "\\b(?:ignor\\w+|esquec\\w+|desconsider\\w+) (?:tudo|todas?|as|suas)\\b.{0,20}\\b(?:instruc\\w+|regras)\\b|\\bmodo (?:de )?(?:manutencao|administrador|desenvolvedor)\\b"
                    + "|\\bsou o (?:desenvolvedor|administrador|programador)\\b|\\b(?:marqu|agend|cancel|remarqu|confirm)\\w+\\b.{0,60}\\bsem (?:confirmar|perguntar)\\b"),
    BUT("\\b(?:mas|so que|porem|antes)\\b");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]");

    private final Pattern pattern;

    Said(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    boolean in(Scene scene) {
        return pattern.matcher(folded(scene.heard().text())).find();
    }

    /** Words that steer the talk are never a complaint or anything else. */
    static boolean steers(Scene scene) {
        return RESTART.in(scene) || BACK.in(scene) || REPEAT.in(scene) || ABOUT_ME.in(scene) || FORGET.in(scene);
    }

    static String folded(String text) {
        return Unaccented.text(text).strip();
    }

    /** Emoji and punctuation only. */
    static boolean wordless(Scene scene) {
        return !LETTERS.matcher(scene.heard().text()).find();
    }
}
