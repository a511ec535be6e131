package org.plenum.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Runs each GET of a page in one read-only transaction, so that all its reads see the same moment: else a job that ends
 * between two reads would appear as ended with the draft from before.
 */
@Component
final class PageSnapshots implements HandlerInterceptor, WebMvcConfigurer {
    private static final String MOMENT = PageSnapshots.class.getName();
    private static final DefaultTransactionDefinition SNAPSHOT = snapshot();

    private final PlatformTransactionManager transactions;

    PageSnapshots(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    private static DefaultTransactionDefinition snapshot() {
        var snapshot = new DefaultTransactionDefinition();
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET") && handler instanceof HandlerMethod) {
            request.setAttribute(MOMENT, transactions.getTransaction(SNAPSHOT));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(MOMENT) instanceof TransactionStatus moment) {
            request.removeAttribute(MOMENT);
            transactions.rollback(moment); // there is nothing to roll back
        }
    }
}
