package io.toonbank.fulfillment.web;

import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.fulfillment.StoreWork.LineQuantity;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people and programs send about work. */
final class WorkBodies {

    static final int LINES_MAX = 500;
    static final int QUANTITY_MAX = 1_000_000;
    static final int NOTE_LENGTH_MAX = 500;
    static final int NAME_LENGTH_MAX = 200;
    static final int CODE_LENGTH_MAX = 200;
    static final int SHELF_LENGTH_MAX = 40;
    static final int GRAMS_MAX = 1_000_000;
    static final int TOGETHER_MAX = 100;

    private WorkBodies() {}

    static UUID idOr(@Nullable UUID id) {
        return id == null ? Ids.next() : id;
    }

    static List<LineQuantity> lines(@Nullable List<LineBody> lines) {
        return lines == null
                ? List.of()
                : lines.stream()
                        .map(line -> new LineQuantity(line.lineId(), line.quantity()))
                        .toList();
    }

    /** Some reasons only we give. */
    static RefusalReason byPerson(RefusalReason reason) {
        if (reason.byTheSystem()) {
            throw Refused.because(FulfillmentRefusal.WRONG_REASON).at("/reason");
        }
        return reason;
    }

    record LineBody(
            @NotNull UUID lineId, @Min(1) @Max(QUANTITY_MAX) int quantity) {}

    record WorkIds(@NotEmpty @Size(max = TOGETHER_MAX) List<@NotNull UUID> ids) {}

    record Acceptances(List<UUID> accepted, List<NotAccepted> refused) {}

    record NotAccepted(UUID id, String code) {}

    record RefusalBody(
            @Nullable UUID id,
            @NotNull RefusalReason reason,
            @Nullable @Size(max = NOTE_LENGTH_MAX) String note,
            @Nullable @Size(max = LINES_MAX) List<@Valid LineBody> lines) {}

    record ClaimBody(@Nullable Boolean takeOver) {}

    record PickBody(
            @Nullable UUID id,
            @Nullable @Size(max = CODE_LENGTH_MAX) String barcode,
            @Nullable UUID lineId,
            @Min(1) @Max(QUANTITY_MAX) int quantity) {}

    record PutBackBody(
            @Nullable UUID id,
            @NotNull UUID lineId,
            @Min(1) @Max(QUANTITY_MAX) int quantity) {}

    record ShortBody(
            @Nullable UUID id,
            @NotNull UUID lineId,
            @Min(1) @Max(QUANTITY_MAX) int quantity,
            @NotNull RefusalReason reason,
            @Nullable @Size(max = NOTE_LENGTH_MAX) String note) {}

    /** @param lines absent for all that is gathered and not packed; empty for a parcel to scan into */
    record ParcelBody(
            @Nullable UUID id,
            @Nullable @Size(max = LINES_MAX) List<@Valid LineBody> lines,
            @Nullable @Min(1) @Max(GRAMS_MAX) Integer weightGrams) {}

    record ScanBody(
            @Nullable UUID id,
            @NotBlank @Size(max = CODE_LENGTH_MAX) String barcode,
            @Min(1) @Max(QUANTITY_MAX) int quantity) {}

    record ClosingBody(@Nullable @Min(1) @Max(GRAMS_MAX) Integer weightGrams) {}
}
