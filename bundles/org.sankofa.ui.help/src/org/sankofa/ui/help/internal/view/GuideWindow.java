package org.sankofa.ui.help.internal.view;

import static org.sankofa.ui.help.internal.Messages.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.help.internal.guide.Guide;
import org.sankofa.ui.help.internal.text.Target;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The guide over a dialog, which keeps the window below from being used. Links that lead out of the guide wait. */
final class GuideWindow {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 560;
    private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;

    private GuideWindow() {
    }

    /** @return whether the shell is a dialog, above which the guide's part cannot be reached */
    static boolean isNeededOver(Shell shell) {
        return (shell.getStyle() & MODAL) != 0;
    }

    static void open(Shell parent, String topic, KeyNames keys) {
        Shell shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setText(text("guide.window"));
        shell.setLayout(new FillLayout());
        Theme.of(shell).style(shell, Token.PAGE, null, null);
        GuideView[] view = new GuideView[1];
        view[0] = new GuideView(shell, Guide.installed(), keys, target -> wait(view[0], target));
        view[0].show(topic);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
                event.doit = false;
            }
        });
        Rectangle room = parent.getMonitor().getClientArea();
        Point size = new Point(Math.min(WIDTH, room.width), Math.min(HEIGHT, room.height));
        Rectangle dialog = parent.getBounds();
        boolean beside = dialog.x + dialog.width + size.x <= room.x + room.width;
        int x = beside ? dialog.x + dialog.width : room.x + (room.width - size.x) / 2;
        int y = Math.max(room.y, Math.min(dialog.y, room.y + room.height - size.y));
        shell.setBounds(x, y, size.x, size.y);
        shell.open();
        view[0].setFocus();
    }

    private static void wait(GuideView view, Target target) {
        view.tell(text(target.kind() == Target.Kind.QUERY ? "guide.wait.query" : "guide.wait", target.name()));
    }
}
