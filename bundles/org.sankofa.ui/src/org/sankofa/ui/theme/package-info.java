/**
 * The look: colours by purpose ({@link org.sankofa.ui.theme.Token}), letter sizes, spacing, light and dark.
 *
 * <pre>
 * Theme theme = Theme.of(parent);
 * Label label = theme.style(new Label(parent, SWT.NONE), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.LABEL);
 * canvas.addPaintListener(e -&gt; e.gc.setBackground(theme.color(Token.SURFACE)));   // ask on each paint
 * ThemeSwitch.apply(themeEngine, display, true);                                   // dark
 * </pre>
 *
 * Say no colour and no font anywhere else: they live in {@code css/sankofa-light.css} and {@code css/sankofa-dark.css}.
 */
package org.sankofa.ui.theme;
