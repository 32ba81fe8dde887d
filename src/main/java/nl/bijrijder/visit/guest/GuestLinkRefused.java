package nl.bijrijder.visit.guest;

/** The link is unknown, expired, taken back or no link at all; nobody is told which. */
class GuestLinkRefused extends RuntimeException {

    GuestLinkRefused() {
        super("the link opens nothing", null, false, false);
    }
}
