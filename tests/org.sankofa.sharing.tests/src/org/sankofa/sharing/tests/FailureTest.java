package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.Failure;

/** What a failure is taken for: what was said counts, not what the address is called. */
class FailureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "http://127.0.0.1:40461/office.git | error reading info/refs | premature EOF | NO_CONNECTION",
            "http://127.0.0.1:40146/office.git | -1 null | | NO_CONNECTION",
            "ssh://git@127.0.0.1:41405/office.git | DefaultConnectFuture: Failed to execute: No session attached to Nio2Session | | NO_CONNECTION",
            "http://127.0.0.1:50351/office.git | 404 null | | NOT_FOUND",
            "https://ssl.not-found.example.org/closed/eof.git | strange words | | STRANGE_ANSWER",
            "https://git.example.org/not found/timeout.git | strange words | | STRANGE_ANSWER",
            "ssh://git.example.org:4030/forbidden.git | 14040 things were said | | STRANGE_ANSWER",
            "https://git.example.org/quota.git | 507 Insufficient Storage | | SERVER_FULL",
            "https://git.example.org/quota.git | 503 Service Unavailable | | NO_CONNECTION",
            "https://git.example.org/timeout.git | 403 Forbidden | | FORBIDDEN",
            "https://git.example.org/a.git | cannot be opened | 401 Unauthorized | NOT_AUTHORIZED" })
    void theAddressSaysNothing(String where, String said, String cause, Code expected) throws Exception {
        TransportException e = new TransportException(new URIish(where), said,
                cause == null ? null : new IOException(cause + " (" + where + ")"));
        assertEquals(expected, Failure.of(where, e).code(), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({ "https://git.example.org/a.git, strange words", "git@example.org:404/a.git, strange words",
            "/srv/not found/timeout, strange words" })
    void addressesOfEveryFormSayNothing(String where, String said) {
        assertEquals(Code.STRANGE_ANSWER, Failure.of(where, new IOException(where + ": " + said)).code());
    }
}
