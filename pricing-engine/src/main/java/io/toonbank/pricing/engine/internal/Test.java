package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.Explanation.Missing;
import io.toonbank.pricing.engine.Explanation.Outcome;
import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A condition of one promotion, ready to be asked. As long as the discounted amounts are not known, a part that depends on them counts as
 * holding when it can still come to hold.
 */
abstract sealed class Test {
    /** What is said when this part fails and nothing that is missing would help. */
    final Explanation failed;

    private Test(String promotionId, String pointer) {
        this.failed = Ready.plainly(promotionId, Outcome.CONDITION_FAILED, pointer);
    }

    abstract boolean possible(Facts facts);

    /** Whether it holds whatever the discounted amounts turn out to be. */
    boolean certain(Facts facts) {
        return possible(facts);
    }

    /** The first part that does not hold, where this does not hold. */
    Test failing(Facts facts) {
        return this;
    }

    @Nullable
    Missing missing(Facts facts) {
        return null;
    }

    static final class All extends Test {
        private final Test[] parts;

        All(String promotionId, String pointer, Test[] parts) {
            super(promotionId, pointer);
            this.parts = parts;
        }

        @Override
        boolean possible(Facts facts) {
            for (Test part : parts) {
                if (!part.possible(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        boolean certain(Facts facts) {
            for (Test part : parts) {
                if (!part.certain(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        Test failing(Facts facts) {
            for (Test part : parts) {
                if (!part.possible(facts)) {
                    return part.failing(facts);
                }
            }
            return this;
        }
    }

    static final class Any extends Test {
        private final Test[] parts;

        Any(String promotionId, String pointer, Test[] parts) {
            super(promotionId, pointer);
            this.parts = parts;
        }

        @Override
        boolean possible(Facts facts) {
            for (Test part : parts) {
                if (part.possible(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        boolean certain(Facts facts) {
            for (Test part : parts) {
                if (part.certain(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        Test failing(Facts facts) {
            return parts.length == 1 ? parts[0].failing(facts) : this;
        }
    }

    static final class Not extends Test {
        private final Test part;

        Not(String promotionId, String pointer, Test part) {
            super(promotionId, pointer);
            this.part = part;
        }

        @Override
        boolean possible(Facts facts) {
            return !part.certain(facts);
        }

        @Override
        boolean certain(Facts facts) {
            return !part.possible(facts);
        }
    }

    /** Depends on nothing that promotions change; equal ones of all promotions have one number and are asked once. */
    static final class Plain extends Test {
        private final String promotionId;
        private final Condition condition;
        private final int number;

        Plain(String promotionId, String pointer, Condition condition, int number) {
            super(promotionId, pointer);
            this.promotionId = promotionId;
            this.condition = condition;
            this.number = number;
        }

        @Override
        boolean possible(Facts facts) {
            return facts.holds(number, condition, promotionId);
        }
    }

    static final class Coupon extends Test {
        private final String promotionId;

        Coupon(String promotionId, String pointer) {
            super(promotionId, pointer);
            this.promotionId = promotionId;
        }

        @Override
        boolean possible(Facts facts) {
            return facts.hasCoupon(promotionId);
        }
    }

    static final class Quantity extends Test {
        private final Condition.BasketQuantity condition;
        private final int goods;

        Quantity(String promotionId, String pointer, Condition.BasketQuantity condition, int goods) {
            super(promotionId, pointer);
            this.condition = condition;
            this.goods = goods;
        }

        @Override
        boolean possible(Facts facts) {
            long units = facts.quantity(goods);
            return (condition.min() == null || units >= condition.min())
                    && (condition.max() == null || units <= condition.max());
        }

        @Override
        @Nullable
        Missing missing(Facts facts) {
            long lacks = condition.min() == null ? 0 : condition.min() - facts.quantity(goods);
            return lacks > 0 ? new Missing(lacks, 0) : null;
        }
    }

    static final class Spend extends Test {
        private final Condition.BasketSpend condition;
        private final int goods;

        Spend(String promotionId, String pointer, Condition.BasketSpend condition, int goods) {
            super(promotionId, pointer);
            this.condition = condition;
            this.goods = goods;
        }

        @Override
        boolean possible(Facts facts) {
            long amount = facts.spend(goods, condition.measure());
            boolean enough = condition.min() == null || amount >= condition.min();
            return enough && (isOpen(facts) || condition.max() == null || amount <= condition.max());
        }

        @Override
        boolean certain(Facts facts) {
            if (!isOpen(facts)) {
                return possible(facts);
            }
            return (condition.min() == null || condition.min() <= 0)
                    && (condition.max() == null || facts.spend(goods, condition.measure()) <= condition.max());
        }

        private boolean isOpen(Facts facts) {
            return condition.measure() == Measure.DISCOUNTED && !facts.knowsDiscounted();
        }

        @Override
        @Nullable
        Missing missing(Facts facts) {
            long lacks = condition.min() == null ? 0 : condition.min() - facts.spend(goods, condition.measure());
            return lacks > 0 ? new Missing(0, lacks) : null;
        }
    }
}
