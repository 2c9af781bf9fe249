package io.toonbank.checkout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryMethods;
import io.toonbank.checkout.DeliveryMethods.DeliveryMethod;
import io.toonbank.checkout.DeliveryMethods.SaveDeliveryMethod;
import io.toonbank.kernel.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ways of delivery of a channel. */
@RestController
@RequestMapping("/api/admin/checkout/delivery-methods")
@Tag(name = "checkout")
class DeliveryMethodsApi {

    private static final int NAME_LENGTH_MAX = 100;

    private final DeliveryMethods methods;
    private final Access access;

    DeliveryMethodsApi(DeliveryMethods methods, Access access) {
        this.methods = methods;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Lists the ways of delivery of a channel")
    List<DeliveryMethod> list(@RequestParam UUID channelId) {
        access.require(Permission.NETWORK_READ);
        return methods.of(channelId);
    }

    @PutMapping
    @Operation(summary = "Creates or changes a way of delivery, by channel and code")
    DeliveryMethod save(@RequestBody @Valid MethodRequest request) {
        access.require(Permission.NETWORK_WRITE);
        return methods.save(new SaveDeliveryMethod(
                request.channelId(),
                request.code(),
                request.kind(),
                request.nameNl(),
                request.nameEn(),
                request.price(),
                request.freeFrom(),
                request.taxCategory(),
                request.position(),
                request.active(),
                request.version()));
    }

    record MethodRequest(
            @NotNull UUID channelId,
            @NotBlank @Pattern(regexp = "[a-z0-9-]{1,40}") String code,
            DeliveryChoice.@NotNull Kind kind,
            @NotBlank @Size(max = NAME_LENGTH_MAX) String nameNl,
            @NotBlank @Size(max = NAME_LENGTH_MAX) String nameEn,
            @NotNull Money price,
            @Nullable Money freeFrom,
            @NotBlank @Size(max = NAME_LENGTH_MAX) String taxCategory,
            int position,
            boolean active,
            @Nullable Integer version) {}
}
