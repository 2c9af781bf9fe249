package io.toonbank;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where everything is. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    @EventListener
    void serving(WebServerInitializedEvent event) {
        String root = "http://localhost:" + event.getWebServer().getPort();
        LOG.info("""
                Toonbank is open:
                  web shop      {}/
                  till          {}/till/
                  back office   {}/backoffice/
                  store work    {}/work/
                  shopping API  {}/.well-known/ucp
                """, root, root, root, root, root);
    }
}
