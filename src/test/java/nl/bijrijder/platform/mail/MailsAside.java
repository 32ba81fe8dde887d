package nl.bijrijder.platform.mail;

import nl.bijrijder.testing.BehindTheScenes;

/** The mails of other tests, put beside the table while mail itself is tried. */
final class MailsAside {

    private final BehindTheScenes behind;

    private MailsAside(BehindTheScenes behind) {
        this.behind = behind;
    }

    static MailsAside put(BehindTheScenes behind) {
        behind.jdbc().sql("create table mail_beside as table mail").update();
        behind.jdbc().sql("delete from mail").update();
        return new MailsAside(behind);
    }

    void putBack() {
        behind.jdbc().sql("delete from mail").update();
        behind.jdbc().sql("insert into mail table mail_beside").update();
        behind.jdbc().sql("drop table mail_beside").update();
    }
}
