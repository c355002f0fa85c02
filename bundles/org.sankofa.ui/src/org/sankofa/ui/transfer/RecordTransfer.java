package org.sankofa.ui.transfer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.sankofa.model.ids.Ids;

/**
 * Addresses of records and concepts, as {@code URI[]}, also between two windows of the program. What comes from outside is
 * read with care: only addresses of Sankofa's own are taken, and not more than {@value #MOST}.
 */
public final class RecordTransfer extends ByteArrayTransfer {

    /** So many are carried at once. */
    public static final int MOST = 500;

    private static final int LONGEST = 100_000;
    private static final String NAME = "application/x-sankofa-records";
    private static final int TYPE = registerType(NAME);
    private static final RecordTransfer ONLY = new RecordTransfer();

    private RecordTransfer() {
    }

    /** @return the transfer */
    public static RecordTransfer getInstance() {
        return ONLY;
    }

    /** @return the addresses as they are carried, one a line */
    public static byte[] write(List<URI> addresses) {
        return addresses.stream().limit(MOST).map(URI::toString).collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
    }

    /** @return the addresses of Sankofa's in what was carried; others are passed over */
    public static List<URI> read(byte[] carried) {
        if (carried == null || carried.length > LONGEST) {
            return List.of();
        }
        return Stream.of(new String(carried, StandardCharsets.UTF_8).split("\n")).limit(MOST).map(String::strip)
            .filter(line -> line.startsWith(Ids.SCHEME + ":")).map(RecordTransfer::address)
            .filter(address -> Ids.parse(address).isPresent()).distinct().toList();
    }

    private static URI address(String line) {
        try {
            return URI.createURI(line);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        if (isSupportedType(data) && validate(object)) {
            super.javaToNative(write(Arrays.asList((URI[]) object)), data);
        }
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        List<URI> read = isSupportedType(data) && super.nativeToJava(data) instanceof byte[] carried ? read(carried)
            : List.of();
        return read.isEmpty() ? null : read.toArray(URI[]::new);
    }

    @Override
    protected boolean validate(Object object) {
        return object instanceof URI[] addresses && addresses.length > 0;
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] {TYPE};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {NAME};
    }
}
