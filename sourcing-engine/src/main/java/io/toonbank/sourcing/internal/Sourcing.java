package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.SourcingAnswer;
import io.toonbank.sourcing.SourcingAnswer.Plan;
import io.toonbank.sourcing.SourcingQuestion;
import java.util.ArrayList;
import java.util.List;

/** The steps from question to answer. */
public final class Sourcing {

    private Sourcing() {}

    public static SourcingAnswer solve(SourcingQuestion question) {
        Model model = new Model(question);
        List<String> tooLittle = tooLittle(question, model);
        if (!tooLittle.isEmpty()) {
            return new SourcingAnswer.TooLittle(tooLittle);
        }
        KeptPlans kept = new KeptPlans(question.rules().others());
        offerSinglePlaces(model, kept);
        int[] places = Replaceable.places(model);
        DualPrices prices = new DualPrices(model, places);
        FirstPlan.offer(model, places, kept);
        Search search = new Search(model, places, prices, kept, question.rules().stepsMax());
        boolean complete = search.run();
        if (kept.isEmpty()) {
            return new SourcingAnswer.TooScattered(complete);
        }
        List<Plan> plans = kept.plans(question);
        Plan best = plans.getFirst();
        long bound = complete ? best.cost() : Math.min(best.cost(), (long) Math.ceil(prices.sum() - 1));
        boolean proven = complete || bound >= best.cost();
        return new SourcingAnswer.Found(best, plans.subList(1, plans.size()), proven, bound, search.steps());
    }

    private static List<String> tooLittle(SourcingQuestion question, Model model) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < model.lines; line++) {
            long total = 0;
            for (int place = 0; place < model.places; place++) {
                total += model.free[place][line];
            }
            if (total < model.need[line]) {
                lines.add(question.lines().get(line).id());
            }
        }
        return lines;
    }

    private static void offerSinglePlaces(Model model, KeptPlans kept) {
        for (int place = 0; place < model.places; place++) {
            if (model.hasAll(place)) {
                OpenPlaces plan = new OpenPlaces(model);
                long cost = 0;
                for (int line = 0; line < model.lines; line++) {
                    cost += plan.added(place, line, model.need[line]);
                    plan.put(place, line, model.need[line]);
                }
                kept.offer(plan.plan(), cost);
            }
        }
    }
}
