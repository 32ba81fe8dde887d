package nl.bijrijder.visit.guest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Pattern.Flag;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.bijrijder.company.CompanyAddress;
import nl.bijrijder.company.CompanyCard;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A company says where it is: what the school has may be old, or not there at all. */
@Controller
@RequestMapping("/guest/visits/{link}/address")
@PermitAll
class GuestAddressController {

    private final GuestPages pages;
    private final GuestAnswers answers;

    GuestAddressController(GuestPages pages, GuestAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(Guest guest) {
        return page(guest).open();
    }

    @PostMapping
    ModelAndView correct(Guest guest, Submission<AddressForm> form) {
        return form.on(page(guest))
                .save(typed -> answers.locate(guest, typed.openedVersion(), typed.toAddress(), typed.sender()))
                .done("visit.guest.address.done", guest.home());
    }

    private FormPage<AddressForm> page(Guest guest) {
        return FormPage.of(
                "visit/guest/address",
                "page",
                () -> pages.of(guest),
                page -> AddressForm.of(page.place().company()));
    }

    /**
     * Where a company says it is.
     *
     * @param version of the company's file, as it was read
     */
    record AddressForm(
            @Nullable Integer version,

            @SaysSomething(message = "{visit.guest.address.street}")
            @Size(max = 200, message = "{company.line.long}")
            @Nullable
            String street,

            @Pattern(
                    regexp = CompanyAddress.POSTCODE,
                    flags = Flag.CASE_INSENSITIVE,
                    message = "{company.postcode.shape}")
            @Nullable
            String postcode,

            @SaysSomething(message = "{visit.guest.address.town}")
            @Size(max = 200, message = "{company.line.long}")
            @Nullable
            String town,

            @SaysSomething(message = "{visit.guest.by.required}")
            @Size(max = 200, message = "{visit.line.long}")
            @Nullable
            String by)
            implements Versioned {

        private static final int NONE = -1;

        static AddressForm of(CompanyCard company) {
            return new AddressForm(company.version(), company.street(), company.postcode(), company.town(), null);
        }

        CompanyAddress toAddress() {
            return CompanyAddress.of(street, postcode, town);
        }

        /** Only after validation. */
        String sender() {
            return PlainText.line(Objects.requireNonNull(by));
        }
    }
}
