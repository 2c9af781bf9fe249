package io.toonbank.sourcing.engine.internal;

import io.toonbank.sourcing.engine.SourcingAnswer;
import io.toonbank.sourcing.engine.SourcingAnswer.Plan;
import io.toonbank.sourcing.engine.SourcingQuestion;
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
        FirstPlan.offer(model, kept);
        ByNumberOfPlaces search =
                new ByNumberOfPlaces(model, kept, question.rules().stepsMax());
        search.run();
        if (kept.isEmpty()) {
            return new SourcingAnswer.TooScattered(search.complete());
        }
        List<Plan> plans = kept.plans(question);
        long cost = plans.getFirst().cost();
        long bound = Math.min(cost, search.lowerBound());
        return new SourcingAnswer.Found(
                plans.getFirst(), plans.subList(1, plans.size()), bound == cost, bound, search.steps());
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
                for (int line = 0; line < model.lines; line++) {
                    plan.put(place, line, model.need[line]);
                }
                kept.offer(plan.plan(), plan.cost());
            }
        }
    }
}
