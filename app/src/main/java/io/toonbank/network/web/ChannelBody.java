package io.toonbank.network.web;

import io.toonbank.network.ChannelKind;
import io.toonbank.network.SaveChannel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sales channel as the back office sends it.
 *
 * @param id only when creating, minted by the caller if it likes
 * @param version only when changing: what was read
 */
record ChannelBody(
        @Nullable UUID id,

        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
        String code,

        @NotBlank @Size(max = 120) String name,
        @NotNull ChannelKind kind,
        @NotBlank @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotBlank @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull Boolean pricesIncludeTax,
        @NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z]{2}") String> languages,
        @NotNull Boolean active,
        @Nullable Integer version) {

    SaveChannel toSave(UUID channelId, @Nullable Integer readVersion) {
        return new SaveChannel(
                channelId,
                code,
                name.strip(),
                kind,
                currency,
                country,
                pricesIncludeTax,
                languages.stream().distinct().toList(),
                active,
                readVersion);
    }
}
