# Further reference values for packages/stats: other series, periods and parameters than the golden files beside this
# one. Run with R 4.2 and forecast 8.20 (Debian: r-base-core, r-cran-forecast) in this folder: Rscript make.R
# Series are R's own data sets; robust STL only on odd lengths, where R's median is the true one.
suppressMessages({library(forecast); library(quadprog)})
rows <- list()
put <- function(case, what, values, names = seq_along(values)) {
  rows[[length(rows) + 1]] <<- sprintf("%s,%s,%s,%.17g", case, what, names, as.numeric(values))
}
series <- list(
  UKgas = log(UKgas), JohnsonJohnson = JohnsonJohnson, ldeaths = ldeaths, ldeaths71 = head(ldeaths, 71),
  ldeaths30 = head(ldeaths, 30), ldeaths25 = head(ldeaths, 25), ldeaths22 = head(ldeaths, 22),
  AirPassengers = AirPassengers, co2 = window(co2, start = 1985), UKgas9 = head(UKgas, 9), UKgas107 = head(UKgas, 107),
  weekly = ts(as.numeric(window(co2, start = 1990)), frequency = 7), pairs = ts(as.numeric(lynx)[1:31], frequency = 2),
  WWWusage = WWWusage, Nile = Nile)
for (name in names(series)) put(name, paste0("series", frequency(series[[name]])), series[[name]])

stl_case <- function(id, name, ...) {
  fit <- stl(series[[name]], ...)
  put(id, "seasonal", fit$time.series[, 1]); put(id, "trend", fit$time.series[, 2]); put(id, "weight", fit$weights)
}
stl_case("stl1", "UKgas", "periodic")
stl_case("stl2", "UKgas", s.window = 7, s.degree = 1, t.degree = 0)
stl_case("stl3", "UKgas107", s.window = 10, robust = TRUE)
stl_case("stl4", "UKgas9", "periodic")
stl_case("stl5", "ldeaths71", "periodic", robust = TRUE)
stl_case("stl6", "ldeaths30", s.window = 5, s.degree = 1, s.jump = 2, t.window = 15, t.jump = 3, l.degree = 0, l.jump = 1)
stl_case("stl7", "weekly", s.window = 21, t.window = 40, l.window = 11)
stl_case("stl8", "pairs", s.window = 3, inner = 3, outer = 2)
stl_case("stl9", "co2", s.window = 35, t.degree = 0, l.degree = 1)
stl_case("stl10", "ldeaths25", s.window = 1000, t.window = 99)

for (name in c("UKgas", "JohnsonJohnson", "ldeaths", "ldeaths30", "ldeaths22", "AirPassengers", "co2", "weekly")) {
  fit <- ets(series[[name]], "AAA", damped = TRUE); f <- forecast(fit, h = 8)
  put(name, "ets", c(fit$loglik, fit$par[c("alpha", "beta", "gamma", "phi")], fit$sigma2), c("loglik", "alpha", "beta", "gamma", "phi", "sigma2"))
  put(name, "ets_initial", fit$initstate)
  put(name, "ets_mean", f$mean); put(name, "ets_upper95", f$upper[, 2])
}
for (name in c("UKgas", "JohnsonJohnson", "ldeaths", "ldeaths25", "AirPassengers", "co2", "pairs", "WWWusage", "Nile")) {
  f <- thetaf(series[[name]], h = 10)
  put(name, "theta", c(f$model$alpha, f$model$drift, f$model$sigma), c("alpha", "drift", "sigma2"))
  put(name, "theta_mean", f$mean); put(name, "theta_upper95", f$upper[, 2])
}
lagwalk <- forecast:::lagwalk
for (name in c("UKgas", "ldeaths30", "Nile")) {
  x <- series[[name]]; m <- frequency(x)
  f <- forecast(lagwalk(x, lag = m), h = 10); g <- forecast(lagwalk(x, lag = m, drift = TRUE), h = 10)
  put(name, "naive_mean", f$mean); put(name, "naive_upper95", f$upper[, 2])
  put(name, "naive_drift_mean", g$mean); put(name, "naive_drift_upper95", g$upper[, 2])
}
for (name in c("UKgas", "weekly", "ldeaths")) {
  x <- series[[name]]
  fit <- HoltWinters(x, alpha = 0.4, beta = 0.1, gamma = 0.3)
  p <- predict(fit, 15, prediction.interval = TRUE)
  put(name, "holtwinters_sse", fit$SSE); put(name, "holtwinters_mean", p[, 1]); put(name, "holtwinters_upper95", p[, 2])
}
for (a in c(0.05, 0.3, 0.9)) for (b in c(0.0001, 0.02)) for (g in c(0.0001, 0.05, 0.6, 0.95)) for (phi in c(0.8, 0.98)) for (m in c(2, 4, 12))
  put("admissible", paste(a, b, g, phi, m, sep = "|"), forecast:::admissible(a, b, g, phi, m))
for (a in c(0.3, 1.2, 1.7)) for (b in c(0.1, 0.5)) for (g in c(0.05, 0.3)) for (m in c(4, 12))
  put("admissible", paste(a, b, g, 0.9, m, sep = "|"), forecast:::admissible(a, b, g, 0.9, m))

for (z in c(-37, -20, -8, -2.6, -2.4, -0.1, 0.3, 2.7, 7)) put("pnorm", z, pnorm(z))
for (p in c(1e-250, 1e-12, 0.001, 0.024, 0.3, 0.7, 0.9999)) put("qnorm", p, qnorm(p))
for (k in c(1, 4, 37, 999, 131000)) for (level in c(0.8, 0.95, 0.999)) {
  put("garwood", paste(k, level, sep = "|"), c(qgamma((1 - level) / 2, k), qgamma((1 - level) / 2, k + 1, lower.tail = FALSE)), c("lower", "upper"))
  put("poisson_ratio", paste(k, 29, level, sep = "|"), poisson.test(c(k, 29), conf.level = level)$conf.int, c("lower", "upper"))
}
for (n in c(1, 40, 143325)) for (k in unique(round(c(0, 0.2, 1) * n))) {
  put("clopper", paste(k, n, sep = "|"), binom.test(k, n)$conf.int, c("lower", "upper"))
  put("wilson", paste(k, n, sep = "|"), prop.test(k, n, correct = FALSE)$conf.int, c("lower", "upper"))
}
for (a in c(0.5, 3, 400)) for (b in c(0.7, 20)) for (p in c(1e-6, 0.1, 0.95)) put("qbeta", paste(p, a, b, sep = "|"), qbeta(p, a, b))

X <- sapply(0:7, function(k) as.numeric(ldeaths)[(1 + k):(30 + k)]); y <- as.numeric(mdeaths)[1:30] * 1.3
for (ridge in c(0.001, 1e6)) {
  D <- crossprod(X) + ridge * diag(8)
  put("simplex", ridge, solve.QP(D / 1e6, crossprod(X, y) / 1e6, cbind(1, diag(8)), c(1, rep(0, 8)), meq = 1)$solution)
}
put("simplex_target", 0, y)
writeLines(c("case,what,i,value", unlist(rows)), "further.csv")
