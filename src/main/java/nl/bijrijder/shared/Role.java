package nl.bijrijder.shared;

/** What somebody is in Bijrijder today. One person can hold several roles; team role is not job role (DOMAIN §2). */
public enum Role {
    /** A young person on a route. */
    STUDENT,
    /** A teacher with a running membership of a joint team; may coach. */
    TEAM_MEMBER,
    /** A member who leads a joint team. */
    TEAM_LEADER,
    /** Keeps accounts, organisations and teams; never reads notes. */
    MANAGER
}
