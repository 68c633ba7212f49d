package org.purport.app.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may ask, and what a page may load.
 *
 * <p>On the machine itself everyone may read who can reach it; a host that others reach needs the token that was printed at the start.
 * A page of another site cannot read, because its name is none of ours (DNS rebinding), and cannot write, because it knows no token
 * of a form.
 */
final class Guard {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String COOKIE = "purport-key";

    private final @Nullable String host;
    private final String key = random();
    private final String session = random();
    private final String formToken = random();

    /**
     * @param host that others reach, null for this machine alone
     */
    Guard(@Nullable String host) {
        this.host = host;
    }

    /** The token that lets one in, empty where none is needed. */
    String key() {
        return host == null ? "" : key;
    }

    /** The token that every form sends along. */
    String formToken() {
        return formToken;
    }

    static void protect(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-store");
    }

    /** Lets a request in or refuses it; true where it was answered with a cookie and the way to go on. */
    boolean admits(Context context) {
        checkName(context.header("Host"));
        if (host != null && !same(session, context.cookie(COOKIE))) {
            if (!same(key, context.queryParam("key"))) {
                throw new Refusal(401, "This case is open to those who have the address that purport serve printed.");
            }
            context.header("Set-Cookie", COOKIE + "=" + session + "; Path=/; HttpOnly; SameSite=Strict");
            context.redirect(context.path(), io.javalin.http.HttpStatus.SEE_OTHER);
            return false;
        }
        return true;
    }

    /** Refuses a change that no form of ours asked for. */
    void checkForm(Context context) {
        checkOrigin(context);
        String token = context.header("X-Purport-Token");
        if (!same(formToken, token == null ? context.formParam("csrf") : token)) {
            throw new Refusal(
                    403, "The form is from before Purport was started anew; go back, reload the page, send it again.");
        }
    }

    /** Refuses what a page of another site asked for. */
    static void checkOrigin(Context context) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean foreign = origin != null && !origin.equals("http://" + context.header("Host"));
        if (foreign || (site != null && !site.equals("same-origin") && !site.equals("none"))) {
            throw new Refusal(403, "Only pages of this case may change it.");
        }
    }

    private void checkName(@Nullable String header) {
        String name = header == null ? "" : header.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        boolean known = OWN_NAMES.contains(name) || (host != null && (name.equals(host) || isAddress(name)));
        if (!known) {
            throw new Refusal(421, "This is Purport, which is not called “" + name + "” here.");
        }
    }

    /** An address in numbers cannot be pointed elsewhere by a name server. */
    private static boolean isAddress(String name) {
        return name.matches("\\d{1,3}(\\.\\d{1,3}){3}") || name.matches("\\[[0-9a-f:.]+]");
    }

    private static boolean same(String secret, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
