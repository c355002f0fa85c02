package org.sankofa.sharing.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** As much of a servlet container as JGit's servlet needs, on the HTTP server of the JDK. */
final class Servlets {

    private Servlets() {
    }

    private static Object unused(String method, Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return -1;
        }
        if (type == long.class) {
            return -1L;
        }
        if (type.isPrimitive() && type != void.class) {
            throw new UnsupportedOperationException(method);
        }
        return null;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
    }

    static ServletConfig config() {
        ServletContext context = proxy(ServletContext.class,
                (proxy, method, args) -> unused(method.getName(), method.getReturnType()));
        return proxy(ServletConfig.class, (proxy, method, args) -> switch (method.getName()) {
        case "getServletContext" -> context;
        case "getServletName" -> "git";
        case "getInitParameterNames" -> Collections.emptyEnumeration();
        default -> unused(method.getName(), method.getReturnType());
        });
    }

    static HttpServletRequest request(HttpExchange exchange, String user) {
        Map<String, Object> attributes = new HashMap<>();
        ServletInputStream in = new Input(exchange.getRequestBody());
        return proxy(HttpServletRequest.class, (proxy, method, args) -> switch (method.getName()) {
        case "getMethod" -> exchange.getRequestMethod();
        case "getPathInfo" -> exchange.getRequestURI().getPath();
        case "getServletPath", "getContextPath" -> "";
        case "getRequestURI" -> exchange.getRequestURI().getRawPath();
        case "getQueryString" -> exchange.getRequestURI().getRawQuery();
        case "getParameter" -> parameter(exchange.getRequestURI().getRawQuery(), (String) args[0]);
        case "getHeader" -> exchange.getRequestHeaders().getFirst((String) args[0]);
        case "getHeaders" -> Collections.enumeration(
                exchange.getRequestHeaders().getOrDefault((String) args[0], List.of()));
        case "getContentType" -> exchange.getRequestHeaders().getFirst("Content-Type");
        case "getInputStream" -> in;
        case "getAttribute" -> attributes.get(args[0]);
        case "setAttribute" -> attributes.put((String) args[0], args[1]);
        case "removeAttribute" -> attributes.remove(args[0]);
        case "getRemoteUser" -> user;
        case "getRemoteHost", "getRemoteAddr" -> "127.0.0.1";
        case "getProtocol" -> "HTTP/1.1";
        default -> unused(method.getName(), method.getReturnType());
        });
    }

    private static String parameter(String query, String name) {
        for (String part : query == null ? new String[0] : query.split("&")) {
            if (part.startsWith(name + "=")) {
                return part.substring(name.length() + 1);
            }
        }
        return null;
    }

    /** An answer that is begun with its first byte. */
    static final class Answer {
        private final HttpExchange exchange;
        private int status = 200;
        private boolean begun;

        Answer(HttpExchange exchange) {
            this.exchange = exchange;
        }

        HttpServletResponse response() {
            return proxy(HttpServletResponse.class, (proxy, method, args) -> {
                switch (method.getName()) {
                case "setStatus" -> status = (int) args[0];
                case "getStatus" -> {
                    return status;
                }
                case "sendError" -> {
                    status = (int) args[0];
                    begin(-1);
                }
                case "setHeader", "addHeader" -> exchange.getResponseHeaders().set((String) args[0], (String) args[1]);
                case "setContentType" -> exchange.getResponseHeaders().set("Content-Type", (String) args[0]);
                case "isCommitted" -> {
                    return begun;
                }
                case "containsHeader" -> {
                    return exchange.getResponseHeaders().containsKey(args[0]);
                }
                case "getOutputStream" -> {
                    return new Output();
                }
                default -> {
                    return unused(method.getName(), method.getReturnType());
                }
                }
                return null;
            });
        }

        private void begin(long length) throws IOException {
            if (!begun) {
                begun = true;
                exchange.sendResponseHeaders(status, length);
            }
        }

        void end() throws IOException {
            begin(-1);
            exchange.close();
        }

        private final class Output extends ServletOutputStream {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            private OutputStream out() throws IOException {
                begin(0);
                return exchange.getResponseBody();
            }

            @Override
            public void write(int b) throws IOException {
                out().write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out().write(bytes, offset, length);
            }

            @Override
            public void flush() throws IOException {
                if (begun) {
                    exchange.getResponseBody().flush();
                }
            }
        }
    }

    private static final class Input extends ServletInputStream {
        private final InputStream in;

        Input(InputStream in) {
            this.in = in;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, length);
        }
    }
}
