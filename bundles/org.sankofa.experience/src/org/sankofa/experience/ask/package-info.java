/**
 * Asking the network: a request goes out as an e-mail ({@link org.sankofa.experience.ask.RequestMail}), replies come
 * back as e-mail or pasted text ({@link org.sankofa.experience.ask.MailReplies}) and become contributions, and what
 * they say is put together.
 *
 * <p>
 * Mails come from anybody. Nothing in them is opened, fetched or believed: a reply becomes a contribution of its own
 * and never changes a record that is there.
 */
package org.sankofa.experience.ask;
