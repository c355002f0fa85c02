package org.sankofa.sharing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The credential helpers of the installed Git, where Git is installed: what other Git programs know, this knows. */
public final class GitCredentials implements Credentials {

    private static final long PATIENCE_SECONDS = 120;

    private final List<String> git;
    private final Map<String, String> environment;

    /** Git as it is found on the path. */
    public GitCredentials() {
        this(List.of("git"), Map.of());
    }

    /**
     * @param git how to call Git
     * @param environment what its environment has besides
     */
    public GitCredentials(List<String> git, Map<String, String> environment) {
        this.git = List.copyOf(git);
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Optional<Login> find(String address, String user) {
        Map<String, String> answer = credential("fill", question(address, user, null));
        String name = answer.get("username");
        String password = answer.get("password");
        return name == null || password == null ? Optional.empty()
                : Optional.of(new Login(name, password.toCharArray()));
    }

    @Override
    public boolean accepted(String address, Login login) {
        if (run(List.of("config", "--get-regexp", "^credential\\..*helper$|^credential\\.helper$"), "").isEmpty()) {
            return false;
        }
        credential("approve", question(address, login.user(), login.password()));
        return true;
    }

    @Override
    public void refused(String address, Login login) {
        credential("reject", question(address, login.user(), login.password()));
    }

    private static String question(String address, String user, char[] password) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return "";
        }
        URI uri = URI.create(address);
        StringBuilder text = new StringBuilder("protocol=").append(uri.getScheme()).append("\nhost=")
                .append(uri.getAuthority()).append("\npath=").append(uri.getPath().replaceFirst("^/+", "")).append('\n');
        String secret = password == null ? "" : new String(password);
        if ((user + secret).chars().anyMatch(c -> c < ' ')) {
            // a line break would begin another value
            return "";
        }
        if (!user.isEmpty()) {
            text.append("username=").append(user).append('\n');
        }
        return text.append(password == null ? "" : "password=" + secret + "\n").append('\n').toString();
    }

    private Map<String, String> credential(String what, String question) {
        Map<String, String> answer = new LinkedHashMap<>();
        if (!question.isEmpty()) {
            run(List.of("credential", what), question).lines().forEach(line -> {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    answer.put(line.substring(0, equals), line.substring(equals + 1));
                }
            });
        }
        return answer;
    }

    /** @return what Git answered; nothing when it failed, is not installed or took too long */
    private String run(List<String> arguments, String input) {
        List<String> command = new ArrayList<>(git);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of(System.getProperty("user.home", ".")).toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Git must not ask at a terminal or open a window of its own: we ask
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_ASKPASS", "");
        builder.environment().put("SSH_ASKPASS", "");
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            try {
                try (OutputStream out = process.getOutputStream()) {
                    out.write(input.getBytes(StandardCharsets.UTF_8));
                }
                Thread end = Thread.ofVirtual().start(() -> stop(process));
                String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                boolean done = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                end.interrupt();
                return done && process.exitValue() == 0 ? answer : "";
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static void stop(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
