package nl.bijrijder.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** The floor: a servlet in Tomcat that reads rows with JDBC and puts a page together letter by letter. Nobody signs in. */
public final class FloorApplication {

    private FloorApplication() {}

    /** Starts it, with the settings of the environment. */
    public static void main(String[] args) throws LifecycleException {
        var config = new HikariConfig();
        config.setJdbcUrl(System.getenv("SPRING_DATASOURCE_URL"));
        config.setUsername(System.getenv("SPRING_DATASOURCE_USERNAME"));
        var tomcat = new Tomcat();
        tomcat.setBaseDir("tomcat");
        tomcat.setPort(Integer.parseInt(System.getenv("SERVER_PORT")));
        tomcat.getConnector().setProperty("address", System.getenv("SERVER_ADDRESS"));
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "rows", new RowsServlet(new HikariDataSource(config)))
                .addMapping("/*");
        tomcat.start();
        tomcat.getServer().await();
    }

    /** One page of rows; without a page, an empty one. */
    private static final class RowsServlet extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient HikariDataSource pool;

        RowsServlet(HikariDataSource pool) {
            this.pool = pool;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var html = new StringBuilder(
                    "<!DOCTYPE html>\n<html lang=\"nl\"><head><title>Rows</title></head><body><ul>\n");
            try (var connection = pool.getConnection();
                    var statement = connection.prepareStatement(MinimalApplication.ROWS)) {
                statement.setString(1, request.getParameter("page"));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        html.append("<li>")
                                .append(rows.getInt(1))
                                .append(' ')
                                .append(rows.getString(2))
                                .append("</li>\n");
                    }
                }
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
            var bytes = html.append("</ul></body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
