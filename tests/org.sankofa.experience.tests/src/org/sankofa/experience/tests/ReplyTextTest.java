package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.experience.internal.mail.HtmlText;
import org.sankofa.experience.internal.mail.ReplyText;

/** The new text of a reply is told from history, signature and notices. */
class ReplyTextTest {

    private static final String OWN = "We tried it in two districts.\n\nAfter a year one of them had stopped.";

    @ParameterizedTest
    @ValueSource(strings = {
        "On Mon, 9 Nov 2026 at 10:12, Mirela Example <mirela@example.org> wrote:\n> Who has tried?\n> And then?",
        "On Mon, 9 Nov 2026 at 10:12, Mirela Example\n<mirela@example.org> wrote:\n\n> Who has tried?",
        "Le lun. 9 nov. 2026 à 10:12, Mirela Example <mirela@example.org> a écrit :\n> Qui a essayé ?",
        "El lun, 9 nov 2026 a las 10:12, Mirela Example (<mirela@example.org>) escribió:\n\n> ¿Quién lo ha probado?",
        "Am 09.11.2026 um 10:12 schrieb Mirela Example:\n> Wer hat es versucht?",
        "Em seg., 9 de nov. de 2026 às 10:12, Mirela <mirela@example.org> escreveu:\nQuem tentou?",
        "-----Original Message-----\nFrom: Mirela Example\nSent: Monday\nTo: All\nSubject: A question\n\nWho has tried?",
        "-----Message d’origine-----\nDe : Mirela\nEnvoyé : lundi\nÀ : tous\nObjet : question\n\nQui a essayé ?",
        "________________________________\nFrom: Mirela Example <mirela@example.org>\nSent: Monday, November 9, 2026\n"
            + "To: All\nSubject: A question\n\nWho has tried?",
        "De: Mirela Example <mirela@example.org>\nEnviado el: lunes\nPara: todos\nAsunto: pregunta\n\n¿Quién lo ha probado?",
        "*From:* Mirela Example\n*Date:* Monday\n*To:* All\n*Subject:* A question\n\nWho has tried?",
        "09.11.2026 10:12 пользователь \"Mirela\" <\nmirela@example.org> написал:\n\n> Кто пробовал?",
        "Mon, 9 Nov 2026 10:12:51 +0100 от Mirela Example <mirela@example.org>:\nКто пробовал?",
        "09.11.2026, 10:12, \"Mirela Example\" <mirela@example.org>:\n\nWho has tried?",
        "Date: Mon, 9 Nov 2026\nSubject: A question\nFrom: mirela@example.org\nTo: All\n\nWho has tried?",
        "في الاثنين، 9 نوفمبر 2026 كتب Mirela <mirela@example.org>:\n> من جرب؟ or who?",
        "2026年11月9日 Mirela <mirela@example.org> 写道：\n> 谁试过?",
        "> Who has tried?\n> And then?" })
    void historyIsSetApart(String history) {
        ReplyText text = ReplyText.of(OWN + "\n\n" + history + "\n");
        assertEquals(OWN, text.own());
        assertTrue(text.quoted().contains("?"), text.quoted());
    }

    @Test
    void answersBetweenTheLinesStay() {
        ReplyText text = ReplyText.of("On Monday, Mirela wrote:\n> Who has tried?\nWe did.\n> And then?\nIt failed.");
        assertEquals("We did.\nIt failed.", text.own());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We tried\nit in two districts.\nOn Mon, 9 Nov 2026, Mirela <mirela@example.org> wrote:\n\n> Who?",
        "We tried\nit in two districts.\n> On Mon, 9 Nov 2026, Mirela <mirela@example.org> wrote:\n> Who?",
        "We tried\nit in two districts.\nMirela <mirela@example.org> wrote:\n> Who?" })
    void linesRightAboveTheHistoryAreTheAnswer(String text) {
        assertEquals("We tried\nit in two districts.", ReplyText.of(text).own());
    }

    @Test
    void theFootOfAMailingListIsSetApart() {
        assertEquals("We tried.", ReplyText.of("We tried.\n\n_____________________________\nthe list\nthe-list@example.org\nhttps://lists.example.org/x").own());
    }

    @Test
    void anAnswerBelowTheHistoryStays() {
        assertEquals("We did.", ReplyText.of("On Mon, 9 Nov 2026, Mirela wrote:\n> Who has tried?\n\nWe did.").own());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "-- \nAna Example\nMinistry\n+355 4 000 000",
        "--\nAna",
        "Best regards,\nAna Example\nTel. +355 4 000 000",
        "Cordialement,\n\nAna Example\nConseillère",
        "Saludos cordiales,\nAna Example",
        "Sent from my iPhone",
        "Envoyé de mon iPhone",
        "Enviado desde mi teléfono",
        "This e-mail and any attachments are confidential and intended solely for the addressee.",
        "Ce message et les pièces jointes sont confidentiels et destinés à la personne visée.",
        "Please consider the environment before printing this mail." })
    void signaturesAndNoticesAreSetApart(String signature) {
        ReplyText text = ReplyText.of(OWN + "\n\n" + signature + "\n");
        assertEquals(OWN, text.own());
        assertFalse(text.signature().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "From: experience we know that it takes time.",
        "On the whole it worked, and the minister wrote:",
        "Regards to this point: the fee fell from nine to four per cent within a year, which nobody had expected at all.",
        "The agreement is confidential for now.",
        "We wrote:\n- one\n- two",
        "Sent from my desk it would be easier to say than from here in the field.",
        "There are 3 offices; ask Ana <ana@example.org>: she knows.",
        "Thanks for asking.\n\nBest regards,\nAna\n\nP.S. The fee went up again in 2025." })
    void whatOnlyLooksLikeItStays(String text) {
        assertEquals(text, ReplyText.of(text).own());
    }

    @Test
    void wordsOfHtmlAreKeptAsLines() {
        HtmlText.Parts parts = HtmlText.of("<html><body><p>First  line<br>second</p><ul><li>one</li><li>two</li></ul>"
                + "<table><tr><td>a</td><td>b</td></tr></table></body></html>");
        assertEquals("First line\nsecond\n\n- one\n- two\n\na b", parts.own());
    }

    @Test
    void whereALinkLeadsIsKeptAsWords() {
        assertEquals("See the report (https://example.org/report.pdf) and www.example.org/b, here.", HtmlText.of("<p>See the "
                + "<a href='https://example.org/report.pdf'>report</a> and <a href='https://www.example.org/b'>www.example.org/b</a>, "
                + "<a href='javascript:alert(1)'>here</a>.</p>").own());
    }

    @Test
    void gmailQuotesAreHistory() {
        HtmlText.Parts parts = HtmlText.of("<div dir=ltr>We tried.</div><br><div class=\"gmail_quote\"><div class=gmail_attr>"
                + "On Mon, Mirela wrote:</div><blockquote class=gmail_quote>Who?</blockquote></div><div class=gmail_signature>Ana</div>");
        assertEquals("We tried.", parts.own());
        assertTrue(parts.quoted().contains("Who?"));
        assertEquals("Ana", parts.signature());
    }

    @Test
    void outlookAndWordAreRead() {
        HtmlText.Parts parts = HtmlText.of("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style>p.MsoNormal"
                + "{margin:0cm}</style><!--[if gte mso 9]><xml><o:shapedefaults/></xml><![endif]--></head><body lang=EN-US>"
                + "<div class=WordSection1><p class=MsoNormal>We <b>tried</b> it.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>"
                + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>It failed.<o:p></o:p></p><div><div style='border:none;"
                + "border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> Mirela<br><b>Sent:</b> "
                + "Monday<br><b>To:</b> All<br><b>Subject:</b> A question<o:p></o:p></p></div></div><p class=MsoNormal>Who has tried?</p>"
                + "</div></body></html>");
        assertEquals("We tried it.\n\nIt failed.", parts.own());
        assertTrue(parts.quoted().contains("Who has tried?"), parts.quoted());
    }

    @Test
    void whatReadersDoNotSeeIsLeftOut() {
        assertEquals("Seen.", HtmlText.of("<p>Seen.</p><script>alert(1)</script><p style='display:none'>hidden</p>"
                + "<span style=\"font-size:0px\">hidden</span><div hidden>hidden</div><iframe src=x>no</iframe>"
                + "<img src='http://x/y.gif' alt='pixel'><form><input value=a></form><svg><text>no</text></svg>").own());
    }
}
