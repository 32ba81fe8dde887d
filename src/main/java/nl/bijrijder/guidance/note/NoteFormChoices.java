package nl.bijrijder.guidance.note;

import nl.bijrijder.guidance.agreement.AgreementOwner;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.Lens;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What there is to choose from on a note's form, about one student or about several. */
@ControllerAdvice(assignableTypes = {CoachNoteController.class, CoachSeveralNotesController.class})
class NoteFormChoices {

    @ModelAttribute("lensValues")
    Lens[] lensValues() {
        return Lens.values();
    }

    @ModelAttribute("kindValues")
    ConversationKind[] kindValues() {
        return ConversationKind.values();
    }

    @ModelAttribute("ownerValues")
    AgreementOwner[] ownerValues() {
        return AgreementOwner.values();
    }

    @ModelAttribute("initiativeValues")
    Initiative[] initiativeValues() {
        return Initiative.values();
    }

    @ModelAttribute("audienceValues")
    Audience[] audienceValues() {
        return Audience.values();
    }
}
