package org.sankofa.cli.internal;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;

import org.sankofa.sharing.HostKey;
import org.sankofa.sharing.Login;
import org.sankofa.sharing.Questions;

/** Asks the person at the terminal; where there is none, nobody answers. */
public final class TerminalQuestions implements Questions {

    private final Console console = System.console();

    @Override
    public Optional<Login> login(String address, String user, boolean again) {
        if (console == null) {
            return Optional.empty();
        }
        console.printf("%s%n", (again ? "That was not accepted. " : "") + "Who are you at " + Plain.line(address) + "?");
        String name = console.readLine("Name%s: ", user.isEmpty() ? "" : " [" + Plain.line(user) + "]");
        char[] password = name == null ? null : console.readPassword("Password or token: ");
        return password == null || password.length == 0 ? Optional.empty()
                : Optional.of(new Login(name.isBlank() ? user : name.strip(), password));
    }

    @Override
    public boolean trust(HostKey key) {
        if (console == null) {
            return false;
        }
        console.printf("%s%n", "The server " + Plain.line(key.host()) + " was never met before. Its key is "
                + key.algorithm() + " " + key.fingerprint() + ".");
        String answer = console.readLine("Is that what the people who run it say? (yes/no) ");
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("yes");
    }

    @Override
    public Optional<char[]> passphrase(String keyFile, boolean again) {
        char[] answer = console == null ? null
                : console.readPassword("%sPassphrase of %s: ", again ? "That was not it. " : "", Plain.line(keyFile));
        return answer == null || answer.length == 0 ? Optional.empty() : Optional.of(answer);
    }
}
