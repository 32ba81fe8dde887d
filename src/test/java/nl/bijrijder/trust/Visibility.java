package nl.bijrijder.trust;

/** For whom of those with the right role a thing is there; to all others it does not exist (DOMAIN §2). */
enum Visibility {
    EVERYBODY {
        @Override
        boolean allows(Cast who, Thing thing) {
            return true;
        }
    },
    ANY_ID {
        @Override
        boolean allows(Cast who, Thing thing) {
            return !thing.label().equals("mistyped");
        }
    },
    ALL_THAT_EXIST {
        @Override
        boolean allows(Cast who, Thing thing) {
            return thing.exists();
        }
    },
    NO_ONE {
        @Override
        boolean allows(Cast who, Thing thing) {
            return false;
        }
    },
    STUDENT_OF_IT {
        @Override
        boolean allows(Cast who, Thing thing) {
            return who.email().equals(thing.student());
        }
    },
    AUTHOR {
        @Override
        boolean allows(Cast who, Thing thing) {
            return who.email().equals(thing.author());
        }
    },
    TEAM {
        @Override
        boolean allows(Cast who, Thing thing) {
            return who.isIn(thing.team());
        }
    },
    LEADER_OF_TEAM {
        @Override
        boolean allows(Cast who, Thing thing) {
            return who.leads(thing.team());
        }
    },
    /** Who leads the team, and who of it comes along on the visit: its author here. */
    PACKS {
        @Override
        boolean allows(Cast who, Thing thing) {
            return who.leads(thing.team())
                    || (who.isIn(thing.team()) && who.email().equals(thing.author()));
        }
    },
    PARTNERSHIP {
        @Override
        boolean allows(Cast who, Thing thing) {
            return Cast.PARTNERSHIP.equals(thing.partnership());
        }
    };

    abstract boolean allows(Cast who, Thing thing);
}
