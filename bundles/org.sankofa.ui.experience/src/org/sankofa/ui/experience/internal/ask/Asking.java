package org.sankofa.ui.experience.internal.ask;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.sankofa.experience.ask.ReferenceCode;
import org.sankofa.experience.ask.ReplyPublication;
import org.sankofa.experience.ask.RequestMail;
import org.sankofa.model.Request;
import org.sankofa.store.Identity;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;

/** Lets a request go out by e-mail, and its consolidated reply as e-mail, Word document or web page. */
public final class Asking {

    /** What a reply is published as. */
    public enum Form {
        /** An e-mail in the thread of the question. */
        MAIL("eml"),
        /** A Word document. */
        WORD("docx"),
        /** A web page. */
        PAGE("html");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }
    }

    private record Made(Optional<String> problem, java.util.function.Supplier<byte[]> supplier) implements MailOut.Writing {

        @Override
        public byte[] bytes() {
            return supplier.get();
        }
    }

    private Asking() {
    }

    /** Saves the request as an e-mail to be sent. */
    public static void mail(Control from, PageContext context) {
        MailOut.save(from, context, name(context) + ".eml", question(context), "ask.mail.done");
    }

    /** Saves it in a file. */
    public static void mail(Control from, PageContext context, Path file) {
        MailOut.write(from, context, file, question(context), "ask.mail.done");
    }

    private static Jobs.Task<MailOut.Writing> question(PageContext context) {
        return monitor -> {
            RequestMail mail = RequestMail.of(context.workspace().snapshot(), saved(context));
            Identity me = context.workspace().identity();
            RequestMail signed = mail.from(me.name(), me.email());
            return new Made(signed.problem(), signed::bytes);
        };
    }

    /** Saves the consolidated reply. */
    public static void publish(Control from, PageContext context, Form form) {
        MailOut.save(from, context, name(context) + '.' + form.ending, reply(context, form), "ask.reply.done");
    }

    /** Saves it in a file. */
    public static void publish(Control from, PageContext context, Form form, Path file) {
        MailOut.write(from, context, file, reply(context, form), "ask.reply.done");
    }

    private static Jobs.Task<MailOut.Writing> reply(PageContext context, Form form) {
        return monitor -> {
            Identity me = context.workspace().identity();
            ReplyPublication reply = ReplyPublication.of(context.workspace().snapshot(), saved(context)).from(me.name(), me.email());
            return new Made(reply.problem(), () -> switch (form) {
                case MAIL -> reply.mail();
                case WORD -> reply.word();
                case PAGE -> reply.html().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            });
        };
    }

    private static Request saved(PageContext context) throws org.sankofa.store.StoreException {
        return (Request) context.workspace().snapshot().record(context.session().key())
            .orElseThrow(() -> new org.sankofa.store.StoreException(org.sankofa.store.StoreException.Code.NOT_FOUND, text("ask.save")));
    }

    private static String name(PageContext context) {
        return ReferenceCode.of(context.session().key().id());
    }
}
