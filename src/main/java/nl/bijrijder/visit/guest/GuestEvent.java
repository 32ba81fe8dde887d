package nl.bijrijder.visit.guest;

import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWitness;

/** A company and a school answered each other. Told within the transaction that does it. */
sealed interface GuestEvent extends VisitWitness.Checked {

    /** The company would rather have another moment. */
    record MomentProposed(CompanyVisitId visit) implements GuestEvent {}

    /** That moment does not suit the school. */
    record MomentRefused(CompanyVisitId visit) implements GuestEvent {}

    /** The company said that it is somewhere else than the school thought. */
    record AddressCorrected(CompanyVisitId visit) implements GuestEvent {}

    /** The company said who comes to class. */
    record FaceTold(CompanyVisitId visit) implements GuestEvent {}
}
