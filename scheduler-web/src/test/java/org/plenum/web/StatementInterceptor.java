package org.plenum.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets something happen just before a page asks the database, which is the real one, for the n-th time. */
class StatementInterceptor implements BeanPostProcessor {
    private static final Set<String> ASKING = Set.of("execute", "executeQuery", "executeUpdate");

    private volatile String address = "";
    private volatile Runnable event = () -> {};
    private final AtomicInteger left = new AtomicInteger();

    /**
     * Lets something happen once, while the next request of an address is answered.
     *
     * @return whether it has happened
     */
    BooleanSupplier before(int number, String path, Runnable what) {
        var happened = new AtomicBoolean();
        left.set(number);
        event = () -> {
            happened.set(true);
            what.run();
        };
        address = path;
        return happened::get;
    }

    private void asked() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getRequest().getRequestURI().equals(address)
                && left.decrementAndGet() == 0) {
            event.run();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? watched(DataSource.class, bean) : bean;
    }

    private <T> T watched(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (type == PreparedStatement.class && ASKING.contains(method.getName())) {
                        asked();
                    }
                    try {
                        var answer = method.invoke(real, arguments);
                        return switch (answer) {
                            case Connection connection -> watched(Connection.class, connection);
                            case PreparedStatement statement -> watched(PreparedStatement.class, statement);
                            case null, default -> answer;
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
