package org.sankofa.ui.cases.tests;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Fact;
import org.sankofa.model.Identified;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.OwnGoal;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Publication;
import org.sankofa.model.Strategy;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.presentation.FactModel;

/** Cases to test with. */
final class Cases {

    static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    static final Names NAMES = new Names(List.of("en"), Map.of());

    private Cases() {
    }

    static <T extends Identified> T known(T object) {
        object.setId(Ids.newId());
        return object;
    }

    static Text en(String words) {
        return Text.of("en", words);
    }

    static CountryCase empty() {
        return known(MAKE.createCountryCase());
    }

    static Strategy strategy(CountryCase record, String title, PolicyState integration) {
        Strategy strategy = known(MAKE.createStrategy());
        strategy.setTitle(en(title));
        strategy.setIntegration(integration);
        record.getStrategies().add(strategy);
        return strategy;
    }

    static PolicyMeasure measure(CountryCase record, String title, PolicyState state, Strategy strategy) {
        PolicyMeasure measure = known(MAKE.createPolicyMeasure());
        measure.setTitle(en(title));
        measure.setState(state);
        measure.setStrategy(strategy);
        record.getMeasures().add(measure);
        return measure;
    }

    static OwnGoal goal(CountryCase record, String code, String title) {
        OwnGoal goal = known(MAKE.createOwnGoal());
        goal.setCode(code);
        goal.setTitle(en(title));
        record.getOwnGoals().add(goal);
        return goal;
    }

    /** A list of goals of the world. */
    static Vocabulary vocabulary(String scheme, String... codes) {
        Vocabulary vocabulary = MAKE.createVocabulary();
        vocabulary.setId(Ids.vocabularyId(scheme));
        vocabulary.setScheme(scheme);
        for (String code : codes) {
            Concept concept = MAKE.createConcept();
            concept.setId(Ids.conceptId(scheme, code));
            concept.setNotation(code);
            concept.setLabels(en("Goal " + code));
            vocabulary.getConcepts().add(concept);
        }
        return vocabulary;
    }

    static Publication publication(String title) {
        Publication publication = known(MAKE.createPublication());
        publication.setTitle(en(title));
        return publication;
    }

    /** Stands for a publication that is saved. */
    static Publication publication(RecordKey key) {
        Publication publication = MAKE.createPublication();
        ((InternalEObject) publication).eSetProxyURI(key.uri());
        return publication;
    }

    static Fact fact(EObject owner, EStructuralFeature feature) {
        FactModel model = new FactModel(owner, feature);
        Fact fact = model.findOrMake();
        model.attach(fact);
        return fact;
    }
}
