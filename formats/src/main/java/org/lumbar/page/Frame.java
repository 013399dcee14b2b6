package org.lumbar.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What every page begins and ends with: its policy, which forbids the browser to ask anything of any host, its
/// style, and the name above all.
public final class Frame {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private Frame() {}

    /// Opens a page down to the place of its main part.
    static void open(Html html, String title) {
        open(html, title, "");
    }

    /// The same with a style of its own over that of every page.
    public static void open(Html html, String title, String style) {
        open(html, title, style, "");
    }

    /// The same for a page that ends with a script of this project's own, which alone may run: the policy names
    /// its hash.
    static void open(Html html, String title, String style, String script) {
        html.own("<!DOCTYPE html>\n");
        html.open("html", "lang", "en");
        html.line().open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(script))
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", "Lumbar: " + title).line();
        html.open("style").own(Style.TEXT).own(style).close("style").line();
        html.close("head").line();
        html.open("body").line();
        html.open("header").element("h1", "Lumbar").close("header").line();
    }

    private static String policy(String script) {
        if (script.isEmpty()) {
            return POLICY;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return POLICY + "; script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", missing);
        }
    }

    /// Closes the page and gives it out, ending with a line end.
    public static String close(Html html) {
        html.line().close("body").line().close("html");
        return html.line().written();
    }
}
