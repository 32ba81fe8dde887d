package nl.bijrijder.visit.guest;

/**
 * What a company may say of a visit as it stands.
 *
 * @param mayConfirm say yes
 * @param mayCounter ask for another day, before one was agreed and after
 * @param mayCancel call it off
 * @param mayIntroduce say who comes to class, and show a photo
 * @param mayPromise take something on, once the team let the company know of its class
 * @param mayLookBack say how it was
 */
record GuestPermissions(
        boolean mayConfirm,
        boolean mayCounter,
        boolean mayCancel,
        boolean mayIntroduce,
        boolean mayPromise,
        boolean mayLookBack) {}
