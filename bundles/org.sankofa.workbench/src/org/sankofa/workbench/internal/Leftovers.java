package org.sankofa.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The window is remembered with all that bundles contributed to it. What comes of a bundle that is not there any more
 * would stay for good: menu items that do nothing, keys, commands without a name.
 */
public final class Leftovers {

    private static final String PREFIX = "platform:/plugin/";

    private Leftovers() {
    }

    /**
     * Takes out what bundles left that are gone.
     *
     * @param installed says of a bundle's name whether it is there
     */
    public static void clear(MApplication application, Predicate<String> installed) {
        List<EObject> gone = new ArrayList<>();
        TreeIterator<EObject> all = ((EObject) application).eAllContents();
        while (all.hasNext()) {
            EObject one = all.next();
            if (one instanceof MApplicationElement element && isGone(element, installed)) {
                gone.add(one);
                all.prune();
            }
        }
        gone.forEach(one -> EcoreUtil.delete(one, true));
    }

    private static boolean isGone(MApplicationElement element, Predicate<String> installed) {
        MCommand command = element instanceof MHandledItem item ? item.getCommand()
            : element instanceof MKeyBinding key ? key.getCommand()
            : element instanceof MHandler handler ? handler.getCommand() : null;
        return isOfGone(element, installed) || command != null && isOfGone(command, installed);
    }

    private static boolean isOfGone(MApplicationElement element, Predicate<String> installed) {
        String bundle = element.getContributorURI();
        return bundle != null && bundle.startsWith(PREFIX) && !installed.test(bundle.substring(PREFIX.length()));
    }
}
