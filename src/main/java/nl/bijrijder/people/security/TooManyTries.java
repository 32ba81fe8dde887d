package nl.bijrijder.people.security;

import org.springframework.security.core.AuthenticationException;

/** This account was tried too often; the next try must wait. Said of unknown accounts in the same words. */
class TooManyTries extends AuthenticationException {

    TooManyTries() {
        super("too many tries");
    }
}
