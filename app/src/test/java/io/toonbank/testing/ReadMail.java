package io.toonbank.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A mail as a mail program reads it.
 *
 * @param pictures the ids of the pictures in it
 */
public record ReadMail(String subject, String html, String text, List<String> pictures) {

    public static ReadMail of(MimeMessage mail) {
        List<String> html = new ArrayList<>();
        List<String> text = new ArrayList<>();
        List<String> pictures = new ArrayList<>();
        try {
            walk(mail, html, text, pictures);
            return new ReadMail(mail.getSubject(), String.join("", html), String.join("", text), pictures);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void walk(Part part, List<String> html, List<String> text, List<String> pictures)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                walk(inner, html, text, pictures);
            }
        } else if (part.isMimeType("text/html")) {
            html.add(((String) part.getContent()).replace((char) 0xA0, (char) 0x20));
        } else if (part.isMimeType("text/plain")) {
            text.add(((String) part.getContent()).replace("\r\n", "\n").replace((char) 0xA0, (char) 0x20));
        } else if (part.isMimeType("image/*")) {
            pictures.add(String.join("", part.getHeader("Content-ID")));
        }
    }
}
