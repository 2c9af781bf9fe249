package io.toonbank.bench.solvers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.toonbank.sourcing.engine.RateCard;
import io.toonbank.sourcing.engine.SourcingQuestion;
import io.toonbank.sourcing.engine.SourcingQuestion.CostStep;
import io.toonbank.sourcing.engine.SourcingQuestion.Place;
import io.toonbank.sourcing.engine.SourcingQuestion.Stock;
import java.util.ArrayList;
import java.util.List;

/** A sourcing question as a model of CP-SAT; of orders that fit into one parcel. */
final class SupplyModel {

    private final SourcingQuestion question;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final List<BoolVar> opened = new ArrayList<>();
    private final List<List<IntVar>> given = new ArrayList<>();

    SupplyModel(SourcingQuestion question) {
        this.question = question;
        question.lines().forEach(_ -> given.add(new ArrayList<>()));
        question.places().forEach(this::place);
        for (int line = 0; line < given.size(); line++) {
            model.addEquality(
                    LinearExpr.sum(given.get(line).toArray(new IntVar[0])),
                    question.lines().get(line).quantity());
        }
        model.addLessOrEqual(
                LinearExpr.sum(opened.toArray(new BoolVar[0])), question.rules().placesMax());
        model.minimize(cost.build());
    }

    record Solved(boolean proven, boolean found, long cost) {}

    Solved solve(double secondsMax) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(secondsMax);
        CpSolverStatus status = solver.solve(model);
        boolean proven = status == CpSolverStatus.OPTIMAL;
        return new Solved(proven, proven || status == CpSolverStatus.FEASIBLE, (long) solver.objectiveValue());
    }

    private void place(Place place) {
        BoolVar open = model.newBoolVar(place.id());
        opened.add(open);
        cost.addTerm(open, place.openCost());
        LinearExprBuilder grams = LinearExpr.newBuilder();
        LinearExprBuilder units = LinearExpr.newBuilder();
        for (int line = 0; line < given.size(); line++) {
            line(place, line, open, grams, units);
        }
        model.addLessOrEqual(units.build(), LinearExpr.term(open, place.unitCapacity()));
        LinearExprBuilder heaviest = LinearExpr.newBuilder();
        LinearExprBuilder parcels = LinearExpr.newBuilder();
        for (RateCard.Step step : place.rates().steps()) {
            BoolVar sent = model.newBoolVar("parcel");
            cost.addTerm(sent, step.cost());
            heaviest.addTerm(sent, step.gramsMax());
            parcels.add(sent);
        }
        model.addLessOrEqual(grams.build(), heaviest.build());
        model.addEquality(parcels.build(), open);
    }

    private void line(Place place, int line, BoolVar open, LinearExprBuilder grams, LinearExprBuilder units) {
        Stock stock = place.stock().get(line);
        int most = Math.min(stock.available(), question.lines().get(line).quantity());
        if (most == 0) {
            return;
        }
        BoolVar gives = model.newBoolVar("gives");
        model.addImplication(gives, open);
        cost.addTerm(gives, place.lineHandling());
        LinearExprBuilder all = LinearExpr.newBuilder();
        List<CostStep> steps = stock.costs();
        for (int i = 0; i < steps.size() && steps.get(i).fromUnit() < most; i++) {
            int from = steps.get(i).fromUnit();
            int until = i + 1 < steps.size() ? Math.min(most, steps.get(i + 1).fromUnit()) : most;
            IntVar quantity = model.newIntVar(0, until - from, "units");
            cost.addTerm(quantity, steps.get(i).cost());
            grams.addTerm(quantity, question.lines().get(line).unitGrams());
            units.add(quantity);
            all.add(quantity);
            given.get(line).add(quantity);
        }
        model.addLessOrEqual(all.build(), LinearExpr.term(gives, most));
    }
}
