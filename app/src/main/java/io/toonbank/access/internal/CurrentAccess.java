package io.toonbank.access.internal;

import io.toonbank.access.Access;
import io.toonbank.access.AccessRefusal;
import io.toonbank.access.DeviceSession;
import io.toonbank.access.Permission;
import io.toonbank.access.StaffMember;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class CurrentAccess implements Access {

    /** Where Spring Security keeps the current request's sign-in, and clears it. */
    static void set(SignIn signIn) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signIn, "", List.of()));
        SecurityContextHolder.setContext(context);
    }

    @Override
    public void require(Permission permission) {
        if (!signIn().grants().may(permission)) {
            throw Refused.because(PlatformRefusal.NOT_ALLOWED).with("permission", permission.name());
        }
    }

    @Override
    public void require(Permission permission, UUID locationId) {
        if (!signIn().grants().may(permission, locationId)) {
            throw Refused.because(PlatformRefusal.NOT_ALLOWED).with("permission", permission.name());
        }
    }

    @Override
    public boolean may(Permission permission) {
        return found().map(signIn -> signIn.grants().may(permission)).orElse(false);
    }

    @Override
    public boolean may(Permission permission, UUID locationId) {
        return found().map(signIn -> signIn.grants().may(permission, locationId))
                .orElse(false);
    }

    @Override
    public Optional<Set<UUID>> locations(Permission permission) {
        return signIn().grants().locations(permission);
    }

    @Override
    public StaffMember current() {
        return switch (signIn()) {
            case SignIn.Staff staff -> staff.member();
            case SignIn.Seller seller -> seller.member();
            case SignIn.Till _ -> throw Refused.because(AccessRefusal.PIN_NEEDED);
            case SignIn.Key _ -> throw Refused.because(PlatformRefusal.NOT_ALLOWED);
        };
    }

    @Override
    public Actor actor() {
        return signIn().actor();
    }

    @Override
    public Optional<DeviceSession> device() {
        return found().map(signIn -> switch (signIn) {
            case SignIn.Till till -> till.device();
            case SignIn.Seller seller -> seller.device();
            case SignIn.Staff _, SignIn.Key _ -> null;
        });
    }

    @Override
    public DeviceSession requireSeller() {
        return switch (signIn()) {
            case SignIn.Seller seller -> seller.device();
            case SignIn.Till _ -> throw Refused.because(AccessRefusal.PIN_NEEDED);
            case SignIn.Staff _, SignIn.Key _ -> throw Refused.because(AccessRefusal.DEVICE_NEEDED);
        };
    }

    private static SignIn signIn() {
        return found().orElseThrow(() -> Refused.because(PlatformRefusal.SIGN_IN_NEEDED));
    }

    private static Optional<SignIn> found() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignIn signIn
                ? Optional.of(signIn)
                : Optional.empty();
    }
}
