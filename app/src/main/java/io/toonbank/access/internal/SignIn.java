package io.toonbank.access.internal;

import io.toonbank.access.DeviceSession;
import io.toonbank.access.StaffMember;
import io.toonbank.platform.actor.Actor;
import java.util.UUID;

/** Whoever sent the current request. */
sealed interface SignIn {

    Actor actor();

    Grants grants();

    /** A person in the back office. */
    record Staff(StaffMember member, Grants grants) implements SignIn {
        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.STAFF, member.id(), member.name());
        }
    }

    /** A program. */
    record Key(UUID id, String name, Grants grants) implements SignIn {
        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.API_KEY, id, name);
        }
    }

    /** A till without anybody at it. */
    record Till(DeviceSession device) implements SignIn {
        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.DEVICE, device.deviceId(), device.deviceName());
        }

        @Override
        public Grants grants() {
            return Grants.NONE;
        }
    }

    /** A till and whoever works at it. */
    record Seller(DeviceSession device, StaffMember member, Grants grants) implements SignIn {
        @Override
        public Actor actor() {
            return new Actor(Actor.Kind.STAFF, member.id(), member.name());
        }
    }
}
