package nl.bijrijder.company;

/** Which side wrote something: the company itself, through its link, or somebody who leads a team. */
public enum Side {
    COMPANY,
    TEAM
}
