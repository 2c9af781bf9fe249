// Written by ./toonbank codegen from docs/openapi/admin.json; change the endpoint, not this file.

export interface paths {
    readonly "/api/admin/access/api-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List API keys
         * @description Newest first; revoked=false leaves out those that open nothing.
         */
        readonly get: operations["list_33"];
        readonly put?: never;
        /**
         * Make an API key
         * @description The secret is in this answer and nowhere else.
         */
        readonly post: operations["create_16"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/api-keys/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One API key */
        readonly get: operations["detail_25"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke an API key
         * @description At once, for good. May be repeated.
         */
        readonly delete: operations["revoke"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List tills
         * @description Newest first.
         */
        readonly get: operations["list_50"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/devices/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a till
         * @description At once, with whoever works at it. May be repeated.
         */
        readonly delete: operations["revoke_1"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/enrolment-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask for a code to enrol a till with
         * @description Works once, for a quarter of an hour.
         */
        readonly post: operations["enrolCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List roles
         * @description All of them, those that came with Toonbank first.
         */
        readonly get: operations["list_32"];
        readonly put?: never;
        /** Add a role */
        readonly post: operations["create_15"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/roles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One role */
        readonly get: operations["detail_14"];
        /**
         * Change a role
         * @description Holds at once for everybody who has it.
         */
        readonly put: operations["change_15"];
        readonly post?: never;
        /**
         * Take a role away
         * @description Only one of your own that nobody has.
         */
        readonly delete: operations["delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign in
         * @description Sets the cookie toonbank_staff. Ask /current what you may do.
         */
        readonly post: operations["signIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/sessions/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who am I, and what may I do */
        readonly get: operations["me"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Sign out
         * @description May be repeated.
         */
        readonly delete: operations["signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/setup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether a first owner is needed */
        readonly get: operations["needed"];
        readonly put?: never;
        /**
         * Make the first owner
         * @description With the code that the application printed at its start. Signs the owner in.
         */
        readonly post: operations["setUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/staff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List staff
         * @description Sorted by name (default), email or createdAt.
         */
        readonly get: operations["list_31"];
        readonly put?: never;
        /**
         * Add a staff member
         * @description They sign in once a password or a PIN is set.
         */
        readonly post: operations["create_14"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/staff/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One staff member */
        readonly get: operations["detail_13"];
        /**
         * Change a staff member
         * @description The whole of them, with the version that was read. active false ends their sessions.
         */
        readonly put: operations["change_14"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/staff/{id}/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set a password
         * @description Ends all sessions of this person. Everybody may change their own.
         */
        readonly put: operations["password"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/access/staff/{id}/pin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set a PIN of 4 to 6 digits
         * @description Everybody may change their own.
         */
        readonly put: operations["pin"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/backorders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Pieces that orders wait for
         * @description Sorts: promisedOn (the default), createdAt; filters: variantId, locationId.
         */
        readonly get: operations["list_49"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/carts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists carts
         * @description Sorts: changedAt.
         */
        readonly get: operations["list_48"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/carts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shows a cart with its lines */
        readonly get: operations["show_9"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/categories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The whole tree, parents before children */
        readonly get: operations["list_47"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/categories/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Add or change a category
         * @description The code may hold slashes. A category that exists needs the version that was read.
         */
        readonly put: operations["save_6"];
        readonly post?: never;
        /** Remove a category that nothing hangs under */
        readonly delete: operations["remove_4"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/custom-fields": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All definitions */
        readonly get: operations["list_46"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/custom-fields/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Add or change a definition
         * @description A definition that exists needs the version that was read; its type is fixed while values exist.
         */
        readonly put: operations["save_5"];
        readonly post?: never;
        /** Remove a definition that no product has a value for */
        readonly delete: operations["remove_3"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/pictures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Upload a picture
         * @description The body is the picture itself: PNG, JPEG or WebP up to 8 MB, SVG up to 512 kB.
         */
        readonly post: operations["upload_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List products
         * @description Drafts and archived ones included. Sorted by updatedAt (default, newest first), createdAt or title. A category includes everything below it.
         */
        readonly get: operations["list_30"];
        readonly put?: never;
        /**
         * Add a product
         * @description The id may be minted by the caller; sent again it is refused.
         */
        readonly post: operations["create_13"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/products/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One product with everything that describes it */
        readonly get: operations["detail_12"];
        /**
         * Change a product
         * @description The whole product, with the version that was read. Variants that are not named are withdrawn; variants, media and publications that are absent stay as they are.
         */
        readonly put: operations["change_13"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/products/{id}/media": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Lay down the pictures of a product and their order */
        readonly put: operations["arrange"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/products/{id}/publications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Lay down where a product is published, and from when until when */
        readonly put: operations["publish"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/products/{id}/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Make a product a draft, active or archived */
        readonly put: operations["changeStatus"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/products/{id}/variants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add a variant to a product */
        readonly post: operations["addVariant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/products/{id}/variants/{variantId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change a variant */
        readonly put: operations["changeVariant"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/products/publications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish many products on channels, or take them off */
        readonly post: operations["publishMany"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/products/tags": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add and remove tags on many products */
        readonly post: operations["tag"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Search as a shopper on a channel would */
        readonly get: operations["search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/search/rebuild": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Build the search index of this process anew, in the background */
        readonly post: operations["rebuild"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/tags": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tags of products changed lately, most used first, at most 200 */
        readonly get: operations["tags"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/variants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Pick variants by SKU, GTIN or words of the title
         * @description At most 50.
         */
        readonly get: operations["variants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/variants/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One variant */
        readonly get: operations["variant"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/catalog/vendors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Names of vendors, at most 200
         * @description Skips from name to name through the index.
         */
        readonly get: operations["vendors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/checkout/delivery-methods": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the ways of delivery of a channel */
        readonly get: operations["list_3"];
        /** Creates or changes a way of delivery, by channel and code */
        readonly put: operations["save_4"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/checkout/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists what tills wrote down without network
         * @description Sorts: receivedAt, sequence.
         */
        readonly get: operations["journal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/checkout/money-trouble": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists orders whose money could not follow
         * @description Sorts: changedAt.
         */
        readonly get: operations["moneyTrouble"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/checkouts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists checkouts
         * @description Sorts: createdAt.
         */
        readonly get: operations["checkouts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/checkouts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shows a checkout with its lines, its price and what went wrong */
        readonly get: operations["checkout"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List customers
         * @description q looks in names, e-mail, phone, card and postcode. Sorted by createdAt (default -createdAt), updatedAt or name.
         */
        readonly get: operations["list_27"];
        readonly put?: never;
        /** Add a customer */
        readonly post: operations["create_10"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One customer, with their account and what they agreed to */
        readonly get: operations["detail_10"];
        /**
         * Change a customer
         * @description The whole customer, with the version that was read; what is left out is taken away.
         */
        readonly put: operations["change_10"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/{id}/consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that a customer ever agreed to or refused, newest first */
        readonly get: operations["history"];
        readonly put?: never;
        /**
         * Record a yes or a no of a customer
         * @description Answers what holds now. The same id again changes nothing.
         */
        readonly post: operations["record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/{id}/duplicates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who may be the same person as this customer */
        readonly get: operations["ofOne"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/{id}/erasures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Forget a customer
         * @description For a request under article 17 of the GDPR. Cannot be undone. May be repeated.
         */
        readonly post: operations["erase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/{id}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Everything kept of a customer
         * @description For a request under article 15 or 20 of the GDPR.
         */
        readonly get: operations["export_1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/{id}/loyalty-card": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give a loyalty card
         * @description Answers the one they have, if they have one.
         */
        readonly post: operations["giveCard"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/{id}/segments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The tier and the segments of a customer now */
        readonly get: operations["ofCustomer_2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/{id}/tier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Give a customer a tier, or take it away */
        readonly put: operations["assign"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/duplicates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Pairs of profiles that may be one person
         * @description In no order that means anything.
         */
        readonly get: operations["all_1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/segment-previews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** How many customers a rule finds; writes nothing */
        readonly post: operations["preview_3"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/segments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All segments, by code */
        readonly get: operations["list_29"];
        readonly put?: never;
        /**
         * Add a segment
         * @description With a rule: whoever meets it. Without: the customers that are put in it.
         */
        readonly post: operations["create_12"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/segments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One segment; who is in it: list customers with segment=code */
        readonly get: operations["detail_11"];
        /** Change a segment, with the version that was read; its code stays */
        readonly put: operations["change_12"];
        readonly post?: never;
        /** Remove a segment; promotions that name it hold for nobody then */
        readonly delete: operations["remove_2"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/segments/{id}/departures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take customers out of a segment that is kept by hand */
        readonly post: operations["takeOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/segments/{id}/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put customers in a segment that is kept by hand */
        readonly post: operations["add_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/tiers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All tiers, the lowest first */
        readonly get: operations["list_28"];
        readonly put?: never;
        /** Add a tier */
        readonly post: operations["create_11"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/customers/tiers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change a tier, with the version that was read; its code stays */
        readonly put: operations["change_11"];
        readonly post?: never;
        /** Remove a tier that nobody has */
        readonly delete: operations["remove_1"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/arrivals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is on its way to a store */
        readonly get: operations["expected"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/bins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where variants lie, in walking order */
        readonly get: operations["list_2"];
        /** Says where variants lie; an empty bin removes it */
        readonly put: operations["put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/carriers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The carriers */
        readonly get: operations["carriers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/collections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What lies ready or is prepared here
         * @description q is an order number, or the start of a name, e-mail address or phone number.
         */
        readonly get: operations["waiting"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/collections/lookups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a code or QR stands for; wrong tries are counted */
        readonly post: operations["lookUp_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/lateness": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How much was done in time, by location and kind
         * @description Of work due in the period (the last 30 days when none is given).
         */
        readonly get: operations["lateness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/manifests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists manifests, newest first */
        readonly get: operations["list_26"];
        readonly put?: never;
        /** All labelled parcels of a carrier leave; what cannot is told and stays */
        readonly post: operations["close_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/manifests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shows a manifest */
        readonly get: operations["show_8"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/manifests/{id}/sheet.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The list for the driver to sign */
        readonly get: operations["sheet_1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/parcels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists parcels
         * @description Sorts: createdAt. q is a tracking code or a parcel's number.
         */
        readonly get: operations["list_45"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/parcels/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shows a parcel with its tracking */
        readonly get: operations["show_7"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/parcels/{id}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Closes an open parcel */
        readonly post: operations["close_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/parcels/{id}/label": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks the carrier for a label, once; again it is the same */
        readonly post: operations["label"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/parcels/{id}/label.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The label, A6 */
        readonly get: operations["labelPdf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/parcels/{id}/return-receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Came back undelivered and is here: goods, order and money go back */
        readonly post: operations["receiveReturned"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/parcels/{id}/scans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts scanned pieces into an open parcel */
        readonly post: operations["scan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/parcels/{id}/shipment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The parcel leaves: stock, order and money follow */
        readonly post: operations["ship_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/parcels/{id}/tracking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Where a parcel is, for carriers that do not tell */
        readonly post: operations["track"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/parcels/{id}/unpacking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a parcel apart that has not left */
        readonly post: operations["unpack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/pick-lists": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists walks, newest first */
        readonly get: operations["list_25"];
        readonly put?: never;
        /** Begins a walk: the named work, or what is due first */
        readonly post: operations["begin_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/pick-lists/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shows a walk with its stops */
        readonly get: operations["show_6"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/pick-lists/{id}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The walk is over */
        readonly post: operations["close"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/pick-lists/{id}/picks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Pieces into the totes that still need them */
        readonly post: operations["pick_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/pick-lists/{id}/sheet.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The walk on paper */
        readonly get: operations["sheet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/pick-lists/{id}/shorts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Pieces are not there: the orders that came last go without */
        readonly post: operations["reportShort_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How locations deal with their work */
        readonly get: operations["settings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/settings/{locationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Changes how a location deals with its work */
        readonly put: operations["save_3"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How much of everything a location has to do */
        readonly get: operations["tasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists work
         * @description Sorts: dueAt, createdAt. q is an order or work number, or the start of the customer's name.
         */
        readonly get: operations["list_44"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shows a work order with its lines, parcels and what happened */
        readonly get: operations["show_5"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The location does it */
        readonly post: operations["accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/arrival": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** It is here, or this much of it; answers the work of laying it ready */
        readonly post: operations["receive_3"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** I gather it */
        readonly post: operations["claim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/claim-release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Somebody else may gather it */
        readonly post: operations["release_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/extension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keeps it longer */
        readonly post: operations["extend"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/hand-outs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The customer gets it, or part of it */
        readonly post: operations["handOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/packing-slip.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is in it, to lay in the box */
        readonly get: operations["packingSlip"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/parcels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Packs a parcel
         * @description Without lines: all that is gathered; with no lines in the list: an open parcel to scan into.
         */
        readonly post: operations["pack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/picks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Pieces were gathered, by barcode or by line */
        readonly post: operations["pick"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/put-backs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Pieces go back to their place */
        readonly post: operations["putBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lies ready: the customer is told */
        readonly post: operations["ready"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The location does not do it, or not these lines: they are sourced elsewhere */
        readonly post: operations["refuse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/renewed-offer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks the same location again for what is short */
        readonly post: operations["offerAgain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/rerouting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tries again to source what is short */
        readonly post: operations["reroute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/{id}/shorts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Pieces are not there: they are sourced elsewhere */
        readonly post: operations["reportShort"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/fulfillment/work-orders/acceptances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accepts several; what cannot be accepted is told and stays */
        readonly post: operations["acceptAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The history of one thing, newest first
         * @description Of any product, order, customer, location, …
         */
        readonly get: operations["history_2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List imports, newest first */
        readonly get: operations["list_24"];
        readonly put?: never;
        /**
         * Load a file
         * @description The body is the file: CSV in UTF-8, plain or gzipped, streamed. Answers at once; the same file sent again goes on with an import that was interrupted.
         */
        readonly post: operations["upload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far an import is, and what it made */
        readonly get: operations["detail_24"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/imports/{id}/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The refused rows as CSV: line, code, reason */
        readonly get: operations["report_1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/imports/{id}/resumptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Go on with an import that was interrupted */
        readonly post: operations["resume"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/adjustments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct what is on hand
         * @description A correction without another reason needs a note.
         */
        readonly post: operations["adjust"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/audits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List audits
         * @description Newest first.
         */
        readonly get: operations["list_23"];
        readonly put?: never;
        /** Run the auditor now */
        readonly post: operations["run_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/audits/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One audit with what it found */
        readonly get: operations["detail_23"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/backorders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which of these articles may be sold beyond stock */
        readonly get: operations["known"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/backorders/{variantId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether and how many of an article may be sold beyond stock */
        readonly get: operations["show_1"];
        /** Sell an article beyond stock, up to a limit */
        readonly put: operations["set_3"];
        readonly post?: never;
        /** Sell no more than there is; what was promised stays promised */
        readonly delete: operations["stop"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/bookings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List receipts, adjustments or settings of levels
         * @description Newest first.
         */
        readonly get: operations["list_43"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/bookings/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One booking of any kind, with its movements */
        readonly get: operations["detail_22"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/buffers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List channel buffers
         * @description At most 1,000.
         */
        readonly get: operations["buffers"];
        /** Set or remove a channel buffer */
        readonly put: operations["setBuffer"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List stock counts
         * @description Newest first.
         */
        readonly get: operations["list_22"];
        readonly put?: never;
        /** Start counting at a location */
        readonly post: operations["start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/counts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One stock count with its lines */
        readonly get: operations["detail_21"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/counts/{id}/application": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Book the differences and close the count */
        readonly post: operations["apply_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/counts/{id}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Throw the count away */
        readonly post: operations["cancel_3"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/counts/{id}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Note how many were counted
         * @description A variant counted again replaces what was noted.
         */
        readonly put: operations["enter"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/levels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List stock levels
         * @description By location, then variant. q is a SKU, a barcode, or words of a product's title.
         */
        readonly get: operations["list_1"];
        /**
         * Say what is on hand
         * @description Up to 10,000 lines; the difference with the books is booked. With expected, refused when the books differ.
         */
        readonly put: operations["set_2"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/levels/{variantId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The levels of one variant at every location, and their sums */
        readonly get: operations["ofVariant"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/movements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The movements of a variant, newest first */
        readonly get: operations["movements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/receipts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Goods came in
         * @description Up to 10,000 lines; the same id again changes nothing.
         */
        readonly post: operations["receive_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/recounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Articles to count again
         * @description The longest asked first. A count that has the article ends it.
         */
        readonly get: operations["list_42"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/recounts/{locationId}/{variantId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** It need not be counted after all */
        readonly delete: operations["drop_1"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/reservations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List reservations
         * @description Newest first. By variant or location: only what is still promised.
         */
        readonly get: operations["list_41"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/reservations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One reservation and what is still promised under it */
        readonly get: operations["detail_20"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/reservations/{id}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give held stock back
         * @description Does nothing once it belongs to an order or ended.
         */
        readonly post: operations["release_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/safety-stock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set safety stock
         * @description Units no channel may sell; up to 10,000 lines.
         */
        readonly put: operations["setSafetyStock"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/set-aside": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What lies set aside at a location, most recently changed first */
        readonly get: operations["at"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/set-aside/moves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decides about goods that were set aside: to sale, scrap, the supplier or a warehouse */
        readonly post: operations["move"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/stock-at": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many were on hand at a moment */
        readonly get: operations["stockAt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/transfers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List transfers
         * @description Newest first; locationId is either end.
         */
        readonly get: operations["list_21"];
        readonly put?: never;
        /** Ask for a transfer */
        readonly post: operations["request_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/transfers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One transfer with its lines */
        readonly get: operations["detail_19"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/transfers/{id}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancel a transfer that was not shipped */
        readonly post: operations["cancel_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/transfers/{id}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The goods arrived
         * @description Differences with what was shipped are booked.
         */
        readonly post: operations["receive_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/inventory/transfers/{id}/shipment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The goods left */
        readonly post: operations["ship"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/ledger/audits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Earlier audits, newest first */
        readonly get: operations["list_20"];
        readonly put?: never;
        /** Add every balance up again now */
        readonly post: operations["run_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/ledger/audits/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One audit with what it found */
        readonly get: operations["detail_18"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/loyalty/customers/{customerId}/points": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The points of a customer, and the newest orders that earned them */
        readonly get: operations["ofCustomer_1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/loyalty/earning-rule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What purchases earn */
        readonly get: operations["rule"];
        /** Change what purchases earn, with the version that was read */
        readonly put: operations["change_9"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/condition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How sending goes */
        readonly get: operations["condition"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Messages, newest first
         * @description Sorts: createdAt. q is the start of an e-mail address; state may be repeated.
         */
        readonly get: operations["list_40"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/messages/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A message and what came of it */
        readonly get: operations["detail_17"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/messages/{id}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A message as its recipient sees it, without what only the recipient may read */
        readonly get: operations["content"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/messages/{id}/repeats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send a message again */
        readonly post: operations["repeat_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Book what a mail server reports: a bounce (RFC 3464) or a complaint (RFC 5965)
         * @description The mail as it came. For the pipe behind the address that toonbank.mail.bounces names.
         */
        readonly post: operations["report"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/suppressions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Addresses that get nothing any more
         * @description Sorts: createdAt, address. q is the start of an address.
         */
        readonly get: operations["list_19"];
        readonly put?: never;
        /** Send nothing to an address any more */
        readonly post: operations["suppress"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/suppressions/{address}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Let messages through again */
        readonly delete: operations["release_3"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/templates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All kinds of messages, with the words that hold */
        readonly get: operations["list_39"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/templates/{kind}/{language}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A template with its places, its versions and the words that come with the software */
        readonly get: operations["detail_9"];
        /** Change the words */
        readonly put: operations["save_2"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/templates/{kind}/{language}/previews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** How words would look, with an invented case or a real order; nothing is written */
        readonly post: operations["preview_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/templates/{kind}/{language}/resets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Back to the words that come with the software */
        readonly post: operations["reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/messaging/templates/{kind}/{language}/trials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send it to oneself */
        readonly post: operations["trial"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/network/channels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List sales channels
         * @description Sorted by name (default) or code.
         */
        readonly get: operations["list_18"];
        readonly put?: never;
        /** Add a sales channel */
        readonly post: operations["create_9"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/network/channels/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One sales channel, and who supplies it, first choice first */
        readonly get: operations["detail_8"];
        /**
         * Change a sales channel
         * @description The whole channel, with the version that was read.
         */
        readonly put: operations["change_8"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/network/channels/{id}/suppliers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Lay down which locations supply a channel, first choice first */
        readonly put: operations["supply"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/network/locations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List locations
         * @description Sorted by name (default) or code.
         */
        readonly get: operations["list_17"];
        readonly put?: never;
        /** Add a location */
        readonly post: operations["create_8"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/network/locations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One location, and the channels it supplies */
        readonly get: operations["detail_7"];
        /**
         * Change a location
         * @description The whole location, with the version that was read.
         */
        readonly put: operations["change_7"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/operations/set-aside-events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Events that were passed over
         * @description Newest first.
         */
        readonly get: operations["setAside_1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/operations/set-aside-events/{id}/replays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand an event that was passed over to its subscriber after all */
        readonly post: operations["replay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/operations/subscribers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Subscribers to events
         * @description Those held up first.
         */
        readonly get: operations["list_38"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/operations/subscribers/{id}/attempts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try again now
         * @description Answers how it went: a subscriber that still fails tells its error.
         */
        readonly post: operations["tryNow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/operations/subscribers/{id}/set-aside": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pass over the one event that holds it up
         * @description It is kept and can be replayed; the events behind it go on.
         */
        readonly post: operations["setAside"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Lists orders
         * @description Sorts: placedAt. q is an order number (ours or that of another system), or the start of an e-mail address or name.
         */
        readonly get: operations["list_37"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shows an order with its payments and timeline */
        readonly get: operations["show_3"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/backorders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the order waits or waited for, with the promised day */
        readonly get: operations["backorders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/cancellations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancels lines of an order, or everything still open */
        readonly post: operations["cancel_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/edit-previews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What an edit would come to, to the cent; writes nothing */
        readonly post: operations["preview_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/edits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Edits an order: pieces off, articles to it, other contact or delivery */
        readonly post: operations["edit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/gift-card-returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Blocks unused gift cards of an order and pays their money back the way it came */
        readonly post: operations["takeBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/goodwill": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gives money back although nothing came back */
        readonly post: operations["goodwill"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/handovers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ships lines of an order from a location, or hands them out there */
        readonly post: operations["handOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/holds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Holds an order: nothing of it leaves until it is released */
        readonly post: operations["hold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Adds a note */
        readonly post: operations["note"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/outstanding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the order costs beyond what was set aside or taken for it */
        readonly get: operations["outstanding"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks for what is outstanding; a paid order is released */
        readonly post: operations["pay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/{id}/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Releases a held order */
        readonly post: operations["release"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/promotion-replays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Replays, newest first */
        readonly get: operations["list_16"];
        readonly put?: never;
        /** Try a promotion on the orders of a period, in the background */
        readonly post: operations["begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/promotion-replays/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A replay with its progress or its result */
        readonly get: operations["show_4"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/orders/totals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sums the order book by country, month, channel or customer */
        readonly get: operations["totals_1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Payments, newest first */
        readonly get: operations["list_36"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One payment with its history */
        readonly get: operations["detail_15"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where a provider's account and the books disagree, newest first */
        readonly get: operations["differences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/differences/{id}/resolution": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Explains a difference */
        readonly post: operations["resolve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/gift-cards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Gift cards, newest first; q is the end of a code */
        readonly get: operations["list_15"];
        readonly put?: never;
        /** Give a card away; code and PIN are told this once */
        readonly post: operations["issue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/gift-cards/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One gift card */
        readonly get: operations["detail_16"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/gift-cards/{id}/blocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Block a card */
        readonly post: operations["block_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/gift-cards/{id}/replacements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A new card with the balance of a lost one, which is blocked; code and PIN are told this once */
        readonly post: operations["replace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/gift-cards/{id}/statement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was booked on a gift card, newest first */
        readonly get: operations["statement_1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/gift-cards/{id}/transfers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Move a balance to another card */
        readonly post: operations["transfer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/gift-cards/{id}/unblocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Unblock a card */
        readonly post: operations["unblock_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/gift-cards/look-ups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Which card a code belongs to; tries are counted */
        readonly post: operations["lookUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/gift-cards/summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many cards there are, and what they still owe */
        readonly get: operations["summary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/settlements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Accounts of providers, the newest day first */
        readonly get: operations["list_14"];
        readonly put?: never;
        /** Brings in the account of a provider as a file, and compares */
        readonly post: operations["bring"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/settlements/fetches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks a provider for its account of a day, and compares */
        readonly post: operations["fetch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/settlements/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Providers that can be asked for their account */
        readonly get: operations["sources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/store-credits/{customerId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the shop owes a customer */
        readonly get: operations["of"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/store-credits/{customerId}/bookings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give store credit, or take it back */
        readonly post: operations["book_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/payments/store-credits/{customerId}/statement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was booked, newest first */
        readonly get: operations["statement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/claim-checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Which of these announced reductions would be unlawful, and which price of which day forbids them */
        readonly post: operations["check_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/costs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every cost of a variant, newest first */
        readonly get: operations["costs"];
        readonly put?: never;
        /** Set cost prices, without tax, all or none, at most 20,000 at once */
        readonly post: operations["setCosts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/coupon-batches/{batchId}/coupons.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All codes of a batch as a file, handed over as they are read */
        readonly get: operations["csv_1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/coupons/{code}/blocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Block a code */
        readonly post: operations["block"];
        /** Let a blocked code work again */
        readonly delete: operations["unblock"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/customers/{customerId}/offers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was offered to a customer personally, newest first */
        readonly get: operations["ofCustomer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/floors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The floor of a variant, if it has one */
        readonly get: operations["floors"];
        readonly put?: never;
        /** Set or remove floor prices: below them no promotion and no bulk change brings a unit */
        readonly post: operations["setFloors"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/labels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The stores and how many of their labels may have become wrong */
        readonly get: operations["queues"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/labels/{locationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The labels of a store that are missing or wrong, oldest change first */
        readonly get: operations["stale"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/labels/{locationId}/printings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Mark labels as printed and hung up */
        readonly post: operations["printed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/labels/{locationId}/sheets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sheets of labels or signs to print, as PDF or HTML */
        readonly post: operations["sheets"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/missing-prices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Published articles without a price in a channel: they cannot be sold there */
        readonly get: operations["list_35"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/offers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take a personal offer back */
        readonly delete: operations["withdraw_1"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Price changes, newest first */
        readonly get: operations["list_13"];
        readonly put?: never;
        /** Draft a price change: its rows are worked out, no price changes */
        readonly post: operations["create_7"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-changes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One price change with its totals */
        readonly get: operations["detail_6"];
        /** Work a draft out again; needs the version that was read */
        readonly put: operations["rework"];
        readonly post?: never;
        /** Throw a draft away */
        readonly delete: operations["discard_1"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-changes/{id}/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Apply a draft at once, or at its moment when that lies ahead */
        readonly post: operations["apply"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-changes/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What becomes of each price: old, new, margin, prior price, what is wrong with it */
        readonly get: operations["rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-changes/{id}/undoings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Undo an applied change, or withdraw one that has not begun */
        readonly post: operations["undo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-changes/csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Draft a price change from CSV with the columns sku, price and maybe min_quantity; bad lines are told */
        readonly post: operations["fromFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-history/{variantId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every price a channel showed and will show of a variant, oldest first */
        readonly get: operations["history_1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-lists": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All price lists, by code */
        readonly get: operations["list_12"];
        readonly put?: never;
        /** Create a price list */
        readonly post: operations["create_6"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-lists/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One price list */
        readonly get: operations["detail_5"];
        /** Change a price list; needs the version that was read */
        readonly put: operations["change_6"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-lists/{id}/prices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The prices that hold now or later, by variant */
        readonly get: operations["prices"];
        readonly put?: never;
        /** Set prices, all or none, at most 20,000 at once; the prices they replace end where these begin */
        readonly post: operations["set_4"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-lists/{id}/prices.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The prices of a list that hold now or later, as CSV */
        readonly get: operations["export"];
        readonly put?: never;
        /**
         * Set prices from CSV; every bad line is told with its number
         * @description Nothing is set while a line is bad, unless keepGood says to set the others; dryRun only reads.
         */
        readonly post: operations["read"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-proofs/{productId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The same as a page to read and print */
        readonly get: operations["page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-proofs/{productId}.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every price shown of a product, by channel and country, with the prior price of each reduction */
        readonly get: operations["csv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-zones": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All price zones, by code */
        readonly get: operations["list_11"];
        readonly put?: never;
        /** Create a price zone: locations that share prices */
        readonly post: operations["create_5"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/price-zones/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One price zone */
        readonly get: operations["detail_4"];
        /** Change a price zone; needs the version that was read */
        readonly put: operations["change_5"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/prior-price-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The rules by country with their sources; EU serves every country that is not named */
        readonly get: operations["rules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/prior-price-rules/{country}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Set the rule of a country */
        readonly put: operations["save_1"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/prior-prices/{variantId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is shown at a moment, and what the law compares it with */
        readonly get: operations["prior"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/promotion-checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What publishing would refuse; writes nothing */
        readonly post: operations["check"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/promotions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Promotions, the last changed first */
        readonly get: operations["list_9"];
        readonly put?: never;
        /** Create a draft */
        readonly post: operations["create_3"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/promotions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One promotion, with what publishing its draft would refuse */
        readonly get: operations["detail_3"];
        /** Change the draft; what is published stays until it is published again */
        readonly put: operations["change_4"];
        readonly post?: never;
        /** Throw a draft away that was never published */
        readonly delete: operations["remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/promotions/{id}/coupon-batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Batches of a promotion, newest first */
        readonly get: operations["batches"];
        readonly put?: never;
        /** Make many codes nobody can guess, at most 100,000 at once */
        readonly post: operations["generate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/promotions/{id}/coupons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Codes of a promotion, by code */
        readonly get: operations["list_10"];
        readonly put?: never;
        /** Make one code that people choose */
        readonly post: operations["create_4"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/promotions/{id}/endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End it now */
        readonly post: operations["end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/promotions/{id}/offers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** To whom a promotion was offered personally, newest first */
        readonly get: operations["ofPromotion"];
        readonly put?: never;
        /**
         * Offer a promotion to a customer
         * @description Whoever has it already gets the new period and number of uses.
         */
        readonly post: operations["give"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/promotions/{id}/publications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish the draft: every channel uses it within a second */
        readonly post: operations["publish_3"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/promotions/{id}/revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everything that was published of it, newest first */
        readonly get: operations["revisions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/promotions/{id}/uses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far its limits are used up */
        readonly get: operations["uses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/tax-rates/{country}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The rates in force today; 210000 millionths is 21 % */
        readonly get: operations["list"];
        /** Set a rate from a day on */
        readonly put: operations["set_1"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/pricing/test-baskets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Price a basket with drafts, and say of every promotion why or why not; writes nothing */
        readonly post: operations["run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/levels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What should lie where */
        readonly get: operations["levels"];
        /** Set what should lie where; other levels stay */
        readonly put: operations["setLevels"];
        readonly post?: never;
        /** Keep no level of an article somewhere */
        readonly delete: operations["removeLevel"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List purchase orders
         * @description Newest first. q is the start of a number.
         */
        readonly get: operations["list_8"];
        readonly put?: never;
        /** Draft a purchase order */
        readonly post: operations["create_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/orders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One purchase order with its lines and deliveries */
        readonly get: operations["detail_2"];
        /** Change a draft */
        readonly put: operations["change_3"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/orders/{id}/cancellations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Wait no longer for what has not come */
        readonly post: operations["cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/orders/{id}/placement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The draft goes to the supplier */
        readonly post: operations["place"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/orders/{id}/receipts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Goods arrived
         * @description In parts; too much, too little and damaged are told as differences.
         */
        readonly post: operations["receive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What falls short, and what to do about it; the emptiest first */
        readonly get: operations["proposals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/proposals/acceptances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make draft orders and transfers of proposals */
        readonly post: operations["make"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/suppliers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List suppliers
         * @description Sorts: name. q is part of the name or the code.
         */
        readonly get: operations["list_7"];
        readonly put?: never;
        /** Create a supplier */
        readonly post: operations["create_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/suppliers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One supplier with its articles */
        readonly get: operations["detail_1"];
        /** Change a supplier */
        readonly put: operations["change_2"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/suppliers/{id}/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Set terms of articles; others stay */
        readonly put: operations["items"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/purchasing/suppliers/{id}/items/{variantId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take an article off a supplier */
        readonly delete: operations["remove_5"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/reports/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Totals by country, month, channel, customer or of all
         * @description Exact to the last decimal, with what rounding each line half up to the minor unit made of it.
         */
        readonly get: operations["totals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Returns, newest first; q is a number or the start of an e-mail address or name */
        readonly get: operations["list_6"];
        readonly put?: never;
        /** Asks for a return on behalf of a customer; an exception to the terms needs the right to refund */
        readonly post: operations["request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A return with its lines, bookings and how far the money is */
        readonly get: operations["get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns/{id}/arrivals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Goods of the return are here and wait to be judged */
        readonly post: operations["arrive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns/{id}/bookings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Judges goods: what is accepted is in stock and refunded at once */
        readonly post: operations["book"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns/{id}/label": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The slip that travels with the goods, as PDF */
        readonly get: operations["label_1"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns/{id}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What has not arrived will not come */
        readonly post: operations["withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns/counter-returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes goods back that lie on the counter: asked for, arrived and booked at once */
        readonly post: operations["takeAtCounter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns/policies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All books of rules, newest first; what was sold keeps the book of its day */
        readonly get: operations["all"];
        readonly put?: never;
        /** Publishes a book of rules for sales from now on, or from a moment to come */
        readonly post: operations["publish_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns/policies/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The rules for what is sold now */
        readonly get: operations["current"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns/previews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What taking these goods back would book, to the cent; writes nothing */
        readonly post: operations["preview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns/signals/{customerId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How often a customer brings things back */
        readonly get: operations["signal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/returns/terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What may come back of an order now, and under which terms */
        readonly get: operations["terms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/shopping/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What platforms were told
         * @description Sorts: createdAt.
         */
        readonly get: operations["deliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/shopping/deliveries/{id}/repeats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tell it again */
        readonly post: operations["repeat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/shopping/platforms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Platforms
         * @description Sorts: name, createdAt.
         */
        readonly get: operations["list_5"];
        readonly put?: never;
        /** Add a platform */
        readonly post: operations["add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/shopping/platforms/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A platform */
        readonly get: operations["detail"];
        /** Change a platform */
        readonly put: operations["change_1"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/shopping/platforms/{id}/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make a new key, shown this once; the one before opens nothing any more */
        readonly post: operations["key"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/carrier-services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Carriers' services, by code */
        readonly get: operations["services"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/carrier-services/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Creates or changes a service */
        readonly put: operations["save"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Why an order is supplied from where it is, newest first */
        readonly get: operations["ofOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/holidays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Days that differ from the rules of a country, from today on */
        readonly get: operations["holidays"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/holidays/{country}/{date}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** A day is closed, or is not although the rules say so */
        readonly put: operations["set"];
        readonly post?: never;
        /** The rules hold again for a day */
        readonly delete: operations["drop"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/holidays/calendar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The closed days of a country in a year
         * @description By rule, and as the retailer said otherwise.
         */
        readonly get: operations["calendar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/holidays/countries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Countries whose public holidays are known */
        readonly get: operations["countries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Runs, newest first */
        readonly get: operations["list_34"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/runs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A run with its progress or its result */
        readonly get: operations["show_2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/runs/{id}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stops a run; what it changed so far stays */
        readonly post: operations["stop_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/runs/backlog": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Looks at all open orders again, in the background */
        readonly post: operations["reoptimise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/runs/what-if": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Replays the orders of a past period with another strategy, in the background */
        readonly post: operations["whatIf"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/strategies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Drafts and publications, newest first */
        readonly get: operations["list_4"];
        readonly put?: never;
        /** Writes a draft */
        readonly post: operations["create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/strategies/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A strategy */
        readonly get: operations["show"];
        /** Changes a draft */
        readonly put: operations["change"];
        readonly post?: never;
        /** Throws a draft away */
        readonly delete: operations["discard"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/strategies/{id}/publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts a draft in force */
        readonly post: operations["publish_1"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/sourcing/strategies/in-force": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The strategy that decides now */
        readonly get: operations["inForce"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Actor: {
            /** Format: uuid */
            readonly id?: string;
            /** @enum {string} */
            readonly kind: "STAFF" | "CUSTOMER" | "DEVICE" | "API_KEY" | "SYSTEM" | "ANONYMOUS";
            readonly name: string;
        };
        readonly Address: {
            readonly city: string;
            readonly country: string;
            readonly houseNumber: string;
            readonly postcode: string;
            readonly street: string;
        };
        readonly ApiKey: {
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt?: string;
            readonly hint: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly lastUsedAt?: string;
            readonly name: string;
            readonly permissions: readonly ("CATALOG_READ" | "CATALOG_WRITE" | "PRICES_READ" | "PRICES_WRITE" | "STOCK_READ" | "STOCK_WRITE" | "ORDERS_READ" | "ORDERS_WRITE" | "FULFIL" | "CUSTOMERS_READ" | "CUSTOMERS_WRITE" | "CUSTOMERS_PRIVACY" | "PAYMENTS_READ" | "REFUND" | "NETWORK_READ" | "NETWORK_WRITE" | "STAFF_READ" | "STAFF_WRITE" | "SELL" | "DISCOUNT" | "IMPORT" | "REPORTS_READ" | "HISTORY_READ" | "SETTINGS")[];
            /** Format: date-time */
            readonly revokedAt?: string;
        };
        readonly ApiKeyCreatedKey: {
            readonly key: components["schemas"]["ApiKey"];
            readonly secret: string;
        };
        readonly ApiKeyKeyBody: {
            /** Format: date-time */
            readonly expiresAt?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly name: string;
            readonly permissions: readonly ("CATALOG_READ" | "CATALOG_WRITE" | "PRICES_READ" | "PRICES_WRITE" | "STOCK_READ" | "STOCK_WRITE" | "ORDERS_READ" | "ORDERS_WRITE" | "FULFIL" | "CUSTOMERS_READ" | "CUSTOMERS_WRITE" | "CUSTOMERS_PRIVACY" | "PAYMENTS_READ" | "REFUND" | "NETWORK_READ" | "NETWORK_WRITE" | "STAFF_READ" | "STAFF_WRITE" | "SELL" | "DISCOUNT" | "IMPORT" | "REPORTS_READ" | "HISTORY_READ" | "SETTINGS")[];
        };
        readonly Arrival: {
            /** Format: uuid */
            readonly fromLocationId: string;
            readonly lines: readonly components["schemas"]["ArrivalLine"][];
            readonly number: string;
            readonly orderNumber: string;
            /** Format: date-time */
            readonly shippedAt: string;
            /** Format: uuid */
            readonly workId: string;
        };
        readonly ArrivalBody: {
            /** Format: uuid */
            readonly id?: string;
            readonly lines?: readonly components["schemas"]["WorkLineBody"][];
        };
        readonly ArrivalLine: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
            readonly sku: string;
            readonly title: string;
        };
        readonly AuditEntry: {
            readonly action: string;
            readonly actor: components["schemas"]["Actor"];
            /** @description Any JSON */
            readonly after?: Record<string, never>;
            /** Format: date-time */
            readonly at: string;
            /** @description Any JSON */
            readonly before?: Record<string, never>;
            /** Format: int64 */
            readonly id: number;
            readonly reason?: string;
            /** Format: uuid */
            readonly subject: string;
            readonly subjectKind: string;
        };
        readonly AuditReportFinding: {
            readonly actual: string;
            readonly expected: string;
            /** @enum {string} */
            readonly kind: "ON_HAND_DIFFERS" | "RESERVED_DIFFERS" | "SET_ASIDE_DIFFERS" | "SEAL_BROKEN" | "SEAL_CHAIN_BROKEN";
            /** Format: uuid */
            readonly locationId?: string;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly AuditView: {
            readonly clean: boolean;
            /** Format: date-time */
            readonly endedAt: string;
            /** Format: int64 */
            readonly findingCount: number;
            readonly findings?: readonly components["schemas"]["AuditReportFinding"][];
            /** Format: uuid */
            readonly id: string;
            /** Format: int64 */
            readonly levels: number;
            /** Format: int64 */
            readonly movements: number;
            /** Format: int64 */
            readonly seals: number;
            /** Format: date-time */
            readonly startedAt: string;
        };
        readonly BackorderArrival: {
            /** Format: date */
            readonly on: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly BackorderKnown: {
            readonly items: readonly components["schemas"]["BackorderTerms"][];
        };
        readonly BackorderPromise: {
            /** Format: int32 */
            readonly cancelled: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: int32 */
            readonly filled: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly lineId: string;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: date */
            readonly promisedOn: string;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly BackorderShown: {
            readonly terms?: components["schemas"]["BackorderTerms"];
        };
        readonly BackorderTerms: {
            readonly arrivals: readonly components["schemas"]["BackorderArrival"][];
            /** Format: date */
            readonly availableOn?: string;
            readonly channelIds?: readonly string[];
            /** @enum {string} */
            readonly kind: "BACKORDER" | "PREORDER" | "INCOMING";
            /** Format: int32 */
            readonly leadDays?: number;
            /** Format: int32 */
            readonly left: number;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int32 */
            readonly most: number;
            /** Format: int32 */
            readonly open: number;
            /** Format: date */
            readonly promisedOn: string;
            /** Format: uuid */
            readonly variantId: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly BackorderTermsBody: {
            /** Format: date */
            readonly availableOn?: string;
            readonly channelIds?: readonly string[];
            /** @enum {string} */
            readonly kind: "BACKORDER" | "PREORDER" | "INCOMING";
            /** Format: int32 */
            readonly leadDays?: number;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int32 */
            readonly most: number;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly BackorderWaitingLine: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly customer?: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly orderNumber?: string;
            readonly pictureUrl?: string;
            /** Format: date */
            readonly promisedOn: string;
            readonly sku: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: uuid */
            readonly variantId: string;
            /** Format: int32 */
            readonly waiting: number;
        };
        readonly Booked: {
            /** Format: uuid */
            readonly id: string;
            /** Format: int32 */
            readonly lines: number;
        };
        readonly BookingAdjustmentBody: {
            /** Format: uuid */
            readonly id?: string;
            readonly lines: readonly components["schemas"]["BookingDifferenceLine"][];
            /** Format: uuid */
            readonly locationId: string;
            readonly note: string;
            /** @enum {string} */
            readonly reason: "DAMAGED" | "EXPIRED" | "STOLEN" | "LOST" | "FOUND" | "OWN_USE" | "GIVEN_AWAY" | "CORRECTION" | "COUNTED";
        };
        readonly BookingBookedMovement: {
            readonly movement: components["schemas"]["LabelMovementView"];
            readonly variant: components["schemas"]["VariantLabel"];
        };
        readonly BookingDetail: {
            readonly booking: components["schemas"]["BookingView"];
            readonly movements: readonly components["schemas"]["BookingBookedMovement"][];
        };
        readonly BookingDifferenceLine: {
            /** Format: int32 */
            readonly difference: number;
            readonly sku?: string;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly BookingReceiptBody: {
            /** Format: date-time */
            readonly at?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly lines: readonly components["schemas"]["QuantityLine"][];
            /** Format: uuid */
            readonly locationId: string;
            readonly reference: string;
            /** @enum {string} */
            readonly source: "SUPPLIER" | "CUSTOMER";
        };
        readonly BookingView: {
            readonly actor: string;
            /** Format: date-time */
            readonly at: string;
            /** Format: uuid */
            readonly id: string;
            readonly kind: string;
            /** Format: int32 */
            readonly lines: number;
            readonly location?: components["schemas"]["LocationLabel"];
            readonly reason?: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly reference: string;
        };
        readonly CarrierCalendarDay: {
            readonly closed: boolean;
            /** Format: date */
            readonly date: string;
            readonly name?: string;
            readonly own: boolean;
            readonly rule?: string;
        };
        readonly CarrierHoliday: {
            readonly closed: boolean;
            readonly country: string;
            /** Format: date */
            readonly date: string;
            readonly name: string;
        };
        readonly CarrierHolidayBody: {
            readonly closed: boolean;
            readonly name: string;
        };
        readonly CarrierLabelCarrier: {
            readonly available: boolean;
            readonly code: string;
            readonly name: string;
        };
        readonly CarrierRate: {
            /** Format: int64 */
            readonly cost: number;
            /** Format: int32 */
            readonly gramsMax: number;
        };
        readonly CarrierService: {
            readonly active: boolean;
            readonly code: string;
            readonly collects: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            /** Format: time-local */
            readonly cutOff: string;
            readonly delivers: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            /** Format: uuid */
            readonly id: string;
            readonly methods: readonly string[];
            readonly name: string;
            /** Format: int32 */
            readonly version: number;
            readonly zones: readonly components["schemas"]["CarrierZone"][];
        };
        readonly CarrierServiceBody: {
            readonly active: boolean;
            readonly collects: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            /** Format: time-local */
            readonly cutOff: string;
            readonly delivers: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            readonly methods: readonly string[];
            readonly name: string;
            /** Format: int32 */
            readonly version?: number;
            readonly zones: readonly components["schemas"]["CarrierZone"][];
        };
        readonly CarrierZone: {
            readonly countries: readonly string[];
            /** Format: int32 */
            readonly daysMax: number;
            /** Format: int32 */
            readonly daysMin: number;
            readonly name: string;
            readonly postcodes: readonly string[];
            readonly rates: readonly components["schemas"]["CarrierRate"][];
        };
        readonly Cart: {
            /** Format: date-time */
            readonly changedAt: string;
            /** Format: uuid */
            readonly channelId: string;
            readonly couponCodes: readonly string[];
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: uuid */
            readonly customerId?: string;
            readonly empty?: boolean;
            /** @enum {string} */
            readonly family: "ONLINE" | "COUNTER";
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["CartLine"][];
            /** Format: uuid */
            readonly orderId?: string;
            /** @enum {string} */
            readonly state: "OPEN" | "ORDERED" | "MERGED" | "ABANDONED";
            /** Format: int64 */
            readonly version: number;
        };
        readonly CartLine: {
            /** Format: date-time */
            readonly addedAt: string;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly CartSummary: {
            /** Format: date-time */
            readonly changedAt: string;
            /** Format: uuid */
            readonly channelId: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: uuid */
            readonly customerId?: string;
            /** @enum {string} */
            readonly family: "ONLINE" | "COUNTER";
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly orderId?: string;
            /** @enum {string} */
            readonly state: "OPEN" | "ORDERED" | "MERGED" | "ABANDONED";
        };
        readonly Category: {
            readonly code: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly description: {
                readonly [key: string]: string;
            };
            /** Format: uuid */
            readonly id: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
            readonly parentCode?: string;
            readonly pictureUrl?: string;
            /** Format: int32 */
            readonly position: number;
            /** Format: int32 */
            readonly version: number;
        };
        readonly CategoryBody: {
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly description?: {
                readonly [key: string]: string;
            };
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
            readonly parentCode?: string;
            readonly pictureHash?: string;
            /** Format: int32 */
            readonly position?: number;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly ChannelBody: {
            readonly active: boolean;
            readonly code: string;
            readonly country: string;
            readonly currency: string;
            /** Format: uuid */
            readonly id?: string;
            /** @enum {string} */
            readonly kind: "WEB_SHOP" | "TILL" | "APP" | "SOCIAL" | "MARKETPLACE" | "AGENT";
            readonly languages: readonly string[];
            readonly name: string;
            readonly pricesIncludeTax: boolean;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly ChannelDetail: {
            readonly channel: components["schemas"]["SalesChannel"];
            readonly locationIds: readonly string[];
        };
        readonly ChannelSuppliersBody: {
            readonly locationIds: readonly string[];
        };
        readonly Checkout: {
            readonly billingAddress?: components["schemas"]["OrderAddress"];
            /** Format: uuid */
            readonly cartId?: string;
            /** Format: uuid */
            readonly channelId: string;
            readonly contact?: components["schemas"]["OrderContact"];
            readonly country: string;
            readonly couponCodes: readonly string[];
            /** Format: date-time */
            readonly createdAt: string;
            readonly credits: readonly components["schemas"]["CheckoutCredit"][];
            /** Format: uuid */
            readonly customerId?: string;
            readonly delivery?: components["schemas"]["DeliveryWish"];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["CheckoutLine"][];
            readonly missing: readonly ("LINES" | "EMAIL" | "DELIVERY" | "ADDRESS" | "COLLECT_LOCATION")[];
            /** Format: uuid */
            readonly orderId: string;
            readonly orderNumber?: string;
            readonly quote: components["schemas"]["Quote"];
            /** Format: date-time */
            readonly quotedUntil: string;
            readonly redirectUrl?: string;
            readonly refusal?: string;
            /** @enum {string} */
            readonly state: "OPEN" | "COMPLETING" | "AWAITING_PAYMENT" | "PENDING" | "COMPLETED" | "CANCELLED" | "EXPIRED";
            /** Format: int32 */
            readonly version: number;
        };
        readonly CheckoutCredit: {
            /** Format: uuid */
            readonly accountId: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly available: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly label: string;
            readonly method: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly used: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly CheckoutJournalLine: {
            readonly booked: boolean;
            readonly chainIntact: boolean;
            /** Format: uuid */
            readonly deviceId: string;
            readonly payload: string;
            readonly problem?: string;
            /** Format: date-time */
            readonly receivedAt: string;
            /** Format: uuid */
            readonly saleId: string;
            /** Format: int64 */
            readonly sequence: number;
            readonly warnings: readonly string[];
        };
        readonly CheckoutLine: {
            /** Format: uuid */
            readonly id: string;
            /** Format: int32 */
            readonly quantity: number;
            readonly sku: string;
            readonly title: string;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly CheckoutMoneyTrouble: {
            /** Format: date-time */
            readonly changedAt: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly problem?: string;
        };
        readonly CheckoutSummary: {
            /** Format: uuid */
            readonly cartId?: string;
            /** Format: uuid */
            readonly channelId: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: uuid */
            readonly customerId?: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: uuid */
            readonly id: string;
            readonly refusal?: string;
            /** @enum {string} */
            readonly state: "OPEN" | "COMPLETING" | "AWAITING_PAYMENT" | "PENDING" | "COMPLETED" | "CANCELLED" | "EXPIRED";
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly total: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly CollectionExtensionBody: {
            /** Format: date-time */
            readonly until: string;
        };
        readonly CollectionHandOutBody: {
            readonly code?: string;
            readonly collectedBy?: string;
            /** Format: uuid */
            readonly id?: string;
            /** @enum {string} */
            readonly identifiedBy: "CODE" | "CUSTOMER";
            readonly lines?: readonly components["schemas"]["WorkLineBody"][];
            readonly paidBy?: readonly components["schemas"]["CollectionPaidBody"][];
            /** @enum {string} */
            readonly rest?: "KEEP" | "CANCEL";
        };
        readonly CollectionLookUpBody: {
            readonly code: string;
            /** Format: uuid */
            readonly locationId: string;
        };
        readonly CollectionPaidBody: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly method: string;
            readonly reference?: string;
        };
        readonly CollectionReadyBody: {
            readonly shelf?: string;
        };
        readonly Consent: {
            readonly addressHash?: string;
            /** Format: date-time */
            readonly at: string;
            /** @enum {string} */
            readonly channel: "EMAIL" | "SMS" | "PUSH" | "POST" | "PHONE" | "WHATSAPP" | "NONE";
            /** Format: uuid */
            readonly customerId: string;
            readonly granted: boolean;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly purpose: "MARKETING" | "PROFILING" | "PERSONAL_OFFERS" | "REVIEW_INVITATION" | "LOYALTY_PROGRAMME";
            readonly recordedBy: string;
            readonly source: string;
            readonly textVersion: string;
        };
        readonly ConsentBody: {
            /** @enum {string} */
            readonly channel: "EMAIL" | "SMS" | "PUSH" | "POST" | "PHONE" | "WHATSAPP" | "NONE";
            readonly granted: boolean;
            /** Format: uuid */
            readonly id?: string;
            /** @enum {string} */
            readonly purpose: "MARKETING" | "PROFILING" | "PERSONAL_OFFERS" | "REVIEW_INVITATION" | "LOYALTY_PROGRAMME";
            readonly source?: string;
            readonly textVersion: string;
        };
        readonly Cost: {
            /** Format: int64 */
            readonly amount: number;
            readonly currency: string;
            /** Format: int32 */
            readonly extraDecimals: number;
            /** Format: date-time */
            readonly validFrom?: string;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly CostBody: {
            /** Format: int64 */
            readonly amount: number;
            readonly currency?: string;
            /** Format: int32 */
            readonly extraDecimals?: number;
            readonly sku?: string;
            /** Format: date-time */
            readonly validFrom?: string;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly CostFloor: {
            /** Format: int64 */
            readonly amount?: number;
            readonly currency: string;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly CostFloorBody: {
            /** Format: int64 */
            readonly amount?: number;
            readonly currency?: string;
            readonly sku?: string;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly CostFloorsBody: {
            readonly floors: readonly components["schemas"]["CostFloorBody"][];
        };
        readonly CostRowsSet: {
            /** Format: int32 */
            readonly changed: number;
            /** Format: int32 */
            readonly given: number;
        };
        readonly CostsBody: {
            readonly costs: readonly components["schemas"]["CostBody"][];
        };
        readonly CountBody: {
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly locationId: string;
            readonly note: string;
        };
        readonly CountedBody: {
            readonly lines: readonly components["schemas"]["QuantityLine"][];
        };
        readonly CountLineView: {
            /** Format: int64 */
            readonly counted: number;
            /** Format: date-time */
            readonly countedAt: string;
            /** Format: int64 */
            readonly difference: number;
            /** Format: int64 */
            readonly expected: number;
            readonly variant: components["schemas"]["VariantLabel"];
        };
        readonly CountSummary: {
            readonly actor: string;
            /** Format: date-time */
            readonly closedAt?: string;
            /** Format: uuid */
            readonly id: string;
            readonly location: components["schemas"]["LocationLabel"];
            readonly note: string;
            /** Format: date-time */
            readonly startedAt: string;
            readonly state: string;
        };
        readonly CountView: {
            /** Format: date-time */
            readonly closedAt?: string;
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["CountLineView"][];
            readonly location: components["schemas"]["LocationLabel"];
            readonly note: string;
            /** Format: date-time */
            readonly startedAt: string;
            /** @enum {string} */
            readonly state: "COUNTING" | "APPLIED" | "CANCELLED";
        };
        readonly CouponAnswer: {
            /** Format: uuid */
            readonly batchId?: string;
            readonly blocked: boolean;
            readonly code: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: uuid */
            readonly customerId?: string;
            /** Format: date-time */
            readonly expiresAt?: string;
            /** Format: uuid */
            readonly promotionId: string;
            /** Format: int32 */
            readonly uses: number;
            /** Format: int32 */
            readonly usesMax?: number;
        };
        readonly CouponBatch: {
            /** Format: int32 */
            readonly count: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt?: string;
            /** Format: uuid */
            readonly id: string;
            readonly prefix: string;
            /** Format: uuid */
            readonly promotionId: string;
            /** Format: int32 */
            readonly usesMax?: number;
        };
        readonly CouponBatchBody: {
            /** Format: int32 */
            readonly count: number;
            /** Format: date-time */
            readonly expiresAt?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly prefix?: string;
            /** Format: int32 */
            readonly usesMax?: number;
        };
        readonly CouponBody: {
            readonly code: string;
            /** Format: uuid */
            readonly customerId?: string;
            /** Format: date-time */
            readonly expiresAt?: string;
            /** Format: int32 */
            readonly usesMax?: number;
        };
        readonly Customer: {
            readonly addresses: readonly components["schemas"]["CustomerAddress"][];
            readonly company: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly email?: string;
            /** Format: date-time */
            readonly erasedAt?: string;
            readonly externalId?: string;
            readonly hasAccount: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly language: string;
            readonly loyaltyCard?: string;
            readonly name: components["schemas"]["PersonName"];
            readonly note: string;
            readonly phone?: string;
            readonly tags: readonly string[];
            readonly tier?: string;
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly CustomerAccountInfo: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly verified: boolean;
        };
        readonly CustomerAddress: {
            readonly addition: string;
            readonly city: string;
            readonly company: string;
            readonly country: string;
            readonly houseNumber: string;
            /** Format: uuid */
            readonly id: string;
            readonly main: boolean;
            readonly name: string;
            readonly phone: string;
            readonly postcode: string;
            readonly region: string;
            readonly street: string;
        };
        readonly CustomerAddressBody: {
            readonly addition?: string;
            readonly city: string;
            readonly company?: string;
            readonly country: string;
            readonly houseNumber?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly main?: boolean;
            readonly name?: string;
            readonly phone?: string;
            readonly postcode?: string;
            readonly region?: string;
            readonly street: string;
        };
        readonly CustomerBody: {
            readonly addresses?: readonly components["schemas"]["CustomerAddressBody"][];
            readonly company?: string;
            readonly email?: string;
            readonly externalId?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly language: string;
            readonly loyaltyCard?: string;
            readonly name: components["schemas"]["CustomerNameBody"];
            readonly note?: string;
            readonly phone?: string;
            readonly tags?: readonly string[];
            /** Format: int32 */
            readonly version?: number;
        };
        readonly CustomerCardGiven: {
            readonly loyaltyCard: string;
        };
        readonly CustomerDetail: {
            readonly account?: components["schemas"]["CustomerAccountInfo"];
            readonly consents: readonly components["schemas"]["Consent"][];
            readonly customer: components["schemas"]["Customer"];
        };
        readonly CustomerNameBody: {
            readonly family?: string;
            readonly given?: string;
            readonly infix?: string;
        };
        readonly CustomerRow: {
            readonly city?: string;
            readonly company: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly email?: string;
            readonly hasAccount: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly loyaltyCard?: string;
            readonly name: string;
            readonly phone?: string;
            readonly tags: readonly string[];
            readonly tier?: string;
            /** Format: date-time */
            readonly updatedAt: string;
        };
        readonly CustomerTier: {
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: int32 */
            readonly place: number;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly version: number;
        };
        readonly CustomField: {
            readonly choices: readonly components["schemas"]["CustomFieldChoice"][];
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly position: number;
            readonly showOnPage: boolean;
            /** @enum {string} */
            readonly type: "TEXT" | "INTEGER" | "DECIMAL" | "BOOLEAN" | "DATE" | "CHOICE" | "MEASURE";
            /** @enum {string} */
            readonly unit?: "MG" | "G" | "KG" | "ML" | "CL" | "L" | "M3" | "MM" | "CM" | "M" | "M2" | "PIECE";
            /** Format: int32 */
            readonly version: number;
        };
        readonly CustomFieldChoice: {
            readonly code: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
        };
        readonly CustomFieldChoiceBody: {
            readonly code: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
        };
        readonly CustomFieldFieldBody: {
            readonly choices?: readonly components["schemas"]["CustomFieldChoiceBody"][];
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly position?: number;
            readonly showOnPage?: boolean;
            /** @enum {string} */
            readonly type: "TEXT" | "INTEGER" | "DECIMAL" | "BOOLEAN" | "DATE" | "CHOICE" | "MEASURE";
            /** @enum {string} */
            readonly unit?: "MG" | "G" | "KG" | "ML" | "CL" | "L" | "M3" | "MM" | "CM" | "M" | "M2" | "PIECE";
            /** Format: int32 */
            readonly version?: number;
        };
        readonly DecisionBody: {
            /** Format: date-time */
            readonly at: string;
            readonly chosen: components["schemas"]["DecisionPlanBody"];
            readonly currency: string;
            readonly fromName?: string;
            /** Format: double */
            readonly gapMax: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly others: readonly components["schemas"]["DecisionPlanBody"][];
            readonly provenCheapest: boolean;
            /** @enum {string} */
            readonly reason: "PLACED" | "EDITED" | "REFUSED" | "SHORT" | "CLOSED" | "OVERSOLD" | "REOPTIMISED" | "BY_HAND";
            /** Format: int32 */
            readonly steps: number;
            /** Format: int32 */
            readonly strategyNumber: number;
        };
        readonly DecisionPlanBody: {
            /** Format: int64 */
            readonly cost: number;
            readonly costs: {
                readonly [key: string]: number;
            };
            readonly supplies: readonly components["schemas"]["DecisionSupplyBody"][];
        };
        readonly DecisionSupplyBody: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: uuid */
            readonly locationId: string;
            readonly locationName: string;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly DeliveryMethod: {
            readonly active: boolean;
            /** Format: uuid */
            readonly channelId: string;
            readonly code: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly freeFrom?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "SHIP" | "COLLECT";
            readonly nameEn: string;
            readonly nameNl: string;
            /** Format: int32 */
            readonly position: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly taxCategory: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly DeliveryMethodMethodRequest: {
            readonly active: boolean;
            /** Format: uuid */
            readonly channelId: string;
            readonly code: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly freeFrom?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly kind: "SHIP" | "COLLECT";
            readonly nameEn: string;
            readonly nameNl: string;
            /** Format: int32 */
            readonly position: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly taxCategory: string;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly DeliveryWish: {
            readonly address?: components["schemas"]["OrderAddress"];
            /** Format: uuid */
            readonly locationId?: string;
            readonly method?: string;
        };
        readonly Device: {
            /** Format: uuid */
            readonly channelId: string;
            /** Format: date-time */
            readonly enrolledAt: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly lastSeenAt?: string;
            /** Format: uuid */
            readonly locationId: string;
            readonly name: string;
            /** Format: date-time */
            readonly revokedAt?: string;
        };
        readonly DeviceCodeBody: {
            /** Format: uuid */
            readonly locationId: string;
        };
        readonly DeviceEnrolmentCode: {
            readonly code: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: uuid */
            readonly locationId: string;
        };
        readonly DuplicatePair: {
            readonly first: components["schemas"]["CustomerRow"];
            readonly second: components["schemas"]["CustomerRow"];
        };
        readonly EarningRule: {
            readonly active: boolean;
            readonly currency: string;
            /** Format: int32 */
            readonly points: number;
            /** Format: date-time */
            readonly since: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly FulfilmentSettingSettings: {
            readonly acceptsByItself: boolean;
            /** Format: int32 */
            readonly answerWithinMinutes: number;
            /** Format: int32 */
            readonly collectKeepDays: number;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int32 */
            readonly remindAfterDays: number;
            /** Format: int32 */
            readonly version: number;
        };
        readonly GiftCard: {
            /** Format: date-time */
            readonly activatedAt?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly balance: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date-time */
            readonly blockedAt?: string;
            readonly blockReason?: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly held: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly issued: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly lastFour: string;
            readonly note?: string;
            /** Format: uuid */
            readonly orderId?: string;
            /** Format: uuid */
            readonly orderLineId?: string;
            /** @enum {string} */
            readonly origin: "SOLD" | "GIVEN" | "BROUGHT" | "REPLACEMENT";
            /** Format: uuid */
            readonly replaces?: string;
            /** @enum {string} */
            readonly state: "WAITING" | "ACTIVE" | "BLOCKED" | "EXPIRED";
            /** Format: int32 */
            readonly version: number;
        };
        readonly GiftCardIssueBody: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date-time */
            readonly expiresAt?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly note: string;
        };
        readonly GiftCardLookUpBody: {
            readonly code: string;
            readonly pin?: string;
        };
        readonly GiftCardNoteBody: {
            readonly note: string;
        };
        readonly GiftCardOfficeIssuedCard: {
            readonly card: components["schemas"]["GiftCard"];
            readonly code: string;
            readonly pin: string;
        };
        readonly GiftCardReasonBody: {
            readonly reason: string;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly GiftCardReturn: {
            /** Format: uuid */
            readonly id?: string;
            readonly lines: readonly components["schemas"]["GiftCardReturnCardLine"][];
            /** Format: uuid */
            readonly locationId: string;
            readonly reason?: string;
        };
        readonly GiftCardReturnCardLine: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly GiftCardSummarySummary: {
            /** Format: int32 */
            readonly active: number;
            /** Format: int32 */
            readonly blocked: number;
            /** Format: int32 */
            readonly expired: number;
            readonly outstanding: readonly {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            }[];
            /** Format: int32 */
            readonly waiting: number;
        };
        readonly GiftCardTransferBody: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id?: string;
            readonly note: string;
            /** Format: uuid */
            readonly toCardId: string;
        };
        readonly ImportJob: {
            /** Format: int64 */
            readonly bytes: number;
            /** Format: int64 */
            readonly bytesRead: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly endedAt?: string;
            readonly failure?: string;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "PRODUCTS" | "INVENTORY" | "CUSTOMERS" | "ORDERS" | "UCI";
            /** Format: int64 */
            readonly line: number;
            /** Format: int64 */
            readonly lines: number;
            /** Format: int64 */
            readonly loaded: number;
            readonly name: string;
            /** Format: int64 */
            readonly refused: number;
            /** @enum {string} */
            readonly status: "WAITING" | "RUNNING" | "INTERRUPTED" | "DONE" | "FAILED";
            readonly summary: {
                readonly [key: string]: number;
            };
            /** Format: int64 */
            readonly unchanged: number;
        };
        readonly KeepingBackBufferBody: {
            /** Format: uuid */
            readonly channelId: string;
            /** Format: int32 */
            readonly quantity?: number;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly KeepingBackBuffers: {
            readonly items: readonly components["schemas"]["KeepingBackBufferView"][];
        };
        readonly KeepingBackBufferView: {
            /** Format: uuid */
            readonly channelId: string;
            /** Format: int64 */
            readonly quantity: number;
            readonly variant?: components["schemas"]["VariantLabel"];
        };
        readonly KeepingBackSafetyLine: {
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int32 */
            readonly quantity: number;
            readonly sku?: string;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly KeepingBackSafetyStockBody: {
            readonly lines: readonly components["schemas"]["KeepingBackSafetyLine"][];
        };
        readonly KeepingBackSafetyStockSet: {
            /** Format: int32 */
            readonly lines: number;
        };
        readonly LabelMovementView: {
            readonly actor: string;
            /** Format: date-time */
            readonly at: string;
            /** Format: uuid */
            readonly bookingId: string;
            readonly from: components["schemas"]["PlaceLabel"];
            /** Format: int64 */
            readonly id: number;
            /** Format: int64 */
            readonly quantity: number;
            readonly reason: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly reference: string;
            readonly to: components["schemas"]["PlaceLabel"];
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly LabelPrinted: {
            /** Format: int32 */
            readonly printed: number;
        };
        readonly LabelPrintedBody: {
            /** Format: date-time */
            readonly asOf?: string;
            readonly variantIds: readonly string[];
        };
        readonly LabelRow: {
            readonly gtin?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date-time */
            readonly printedAt?: string;
            /** @enum {string} */
            readonly reason: "NEW" | "PRICE" | "TEXT";
            /** Format: date-time */
            readonly since: string;
            readonly sku: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            readonly unitPrice?: components["schemas"]["PriceRowUnitPrice"];
            /** Format: uuid */
            readonly variantId: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly was?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly LabelSheetBody: {
            /** @enum {string} */
            readonly format?: "PDF" | "HTML";
            readonly language?: string;
            /** @enum {string} */
            readonly template: "LABEL_24" | "LABEL_40" | "SIGN_A5" | "SIGN_A4";
            readonly variantIds?: readonly string[];
        };
        readonly LedgerAuditBalanceAuditView: {
            /** Format: int64 */
            readonly accounts: number;
            readonly clean: boolean;
            /** Format: date-time */
            readonly endedAt: string;
            /** Format: int64 */
            readonly findingCount: number;
            readonly findings?: readonly components["schemas"]["LedgerReportFinding"][];
            /** Format: uuid */
            readonly id: string;
            /** Format: int64 */
            readonly postings: number;
            /** Format: date-time */
            readonly startedAt: string;
        };
        readonly LedgerReportFinding: {
            /** Format: int64 */
            readonly actual: number;
            /** Format: int64 */
            readonly expected: number;
            /** @enum {string} */
            readonly kind: "BALANCE_DIFFERS" | "HELD_DIFFERS" | "LOTS_EXCEED_BALANCE" | "ENTRY_UNBALANCED";
            /** Format: uuid */
            readonly subject: string;
        };
        readonly LevelLine: {
            /** Format: int64 */
            readonly expected?: number;
            readonly locationCode?: string;
            /** Format: uuid */
            readonly locationId?: string;
            /** Format: int64 */
            readonly onHand: number;
            readonly sku?: string;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly LevelsBody: {
            /** Format: uuid */
            readonly id?: string;
            readonly lines: readonly components["schemas"]["LevelLine"][];
            readonly reference: string;
        };
        readonly LevelStockAt: {
            /** Format: date-time */
            readonly at: string;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int64 */
            readonly onHand: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly LevelView: {
            /** Format: int64 */
            readonly available: number;
            readonly location: components["schemas"]["LocationLabel"];
            /** Format: int64 */
            readonly onHand: number;
            /** Format: int64 */
            readonly reserved: number;
            /** Format: int64 */
            readonly safetyStock: number;
            readonly variant: components["schemas"]["VariantLabel"];
        };
        readonly LineDiscount: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly byHand: boolean;
            readonly source: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly LineProgress: {
            /** Format: int32 */
            readonly cancelled: number;
            /** Format: int32 */
            readonly collected: number;
            /** Format: int32 */
            readonly returned: number;
            /** Format: int32 */
            readonly shipped: number;
        };
        readonly LineTerms: {
            readonly atFault: boolean;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly each: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date-time */
            readonly handedOverAt?: string;
            /** Format: uuid */
            readonly orderLineId: string;
            /** Format: int32 */
            readonly policyVersion: number;
            /** Format: int32 */
            readonly returnable: number;
            readonly rule: components["schemas"]["ReturnRule"];
            readonly sku: string;
            readonly title: string;
            /** Format: date-time */
            readonly until?: string;
            /** Format: uuid */
            readonly variantId?: string;
            /** @enum {string} */
            readonly verdict: "ALLOWED" | "NOT_HANDED_OVER" | "ALL_CAME_BACK" | "UNDER_WAY" | "FINAL_SALE" | "TOO_LATE" | "GIFT_CARD";
        };
        readonly Location: {
            readonly active: boolean;
            readonly address: components["schemas"]["Address"];
            readonly capabilities: readonly ("SELL" | "SHIP" | "COLLECT" | "TAKE_RETURNS")[];
            readonly code: string;
            readonly hours: components["schemas"]["OpeningHours"];
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "STORE" | "WAREHOUSE";
            /** Format: double */
            readonly latitude?: number;
            /** Format: double */
            readonly longitude?: number;
            readonly name: string;
            /** Format: int32 */
            readonly version: number;
            readonly zone: string;
        };
        readonly LocationAddressBody: {
            readonly city: string;
            readonly country: string;
            readonly houseNumber: string;
            readonly postcode: string;
            readonly street: string;
        };
        readonly LocationBody: {
            readonly active: boolean;
            readonly address: components["schemas"]["LocationAddressBody"];
            readonly capabilities: readonly ("SELL" | "SHIP" | "COLLECT" | "TAKE_RETURNS")[];
            readonly code: string;
            readonly hours?: components["schemas"]["LocationHoursBody"];
            /** Format: uuid */
            readonly id?: string;
            /** @enum {string} */
            readonly kind: "STORE" | "WAREHOUSE";
            /** Format: double */
            readonly latitude?: number;
            /** Format: double */
            readonly longitude?: number;
            readonly name: string;
            /** Format: int32 */
            readonly version?: number;
            readonly zone: string;
        };
        readonly LocationDetail: {
            readonly location: components["schemas"]["Location"];
            readonly supplies: readonly string[];
        };
        readonly LocationExceptionBody: {
            /** Format: date */
            readonly date: string;
            readonly openings: readonly components["schemas"]["LocationOpeningBody"][];
            readonly reason?: string;
        };
        readonly LocationHoursBody: {
            readonly exceptions: readonly components["schemas"]["LocationExceptionBody"][];
            readonly week: {
                readonly [key: string]: readonly components["schemas"]["LocationOpeningBody"][];
            };
        };
        readonly LocationLabel: {
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly LocationOpeningBody: {
            /** Format: time-local */
            readonly from: string;
            /** Format: time-local */
            readonly until: string;
        };
        readonly MailReportBooked: {
            readonly addressSuppressed: boolean;
            /** Format: uuid */
            readonly messageId: string;
            readonly outcome: string;
        };
        readonly ManifestBody: {
            readonly carrier: string;
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly locationId: string;
        };
        readonly Me: {
            readonly demo: boolean;
            readonly email?: string;
            readonly grants: readonly components["schemas"]["MeGrant"][];
            /** Format: uuid */
            readonly id: string;
            readonly kind: string;
            readonly language?: string;
            readonly name: string;
            readonly permissions: readonly ("CATALOG_READ" | "CATALOG_WRITE" | "PRICES_READ" | "PRICES_WRITE" | "STOCK_READ" | "STOCK_WRITE" | "ORDERS_READ" | "ORDERS_WRITE" | "FULFIL" | "CUSTOMERS_READ" | "CUSTOMERS_WRITE" | "CUSTOMERS_PRIVACY" | "PAYMENTS_READ" | "REFUND" | "NETWORK_READ" | "NETWORK_WRITE" | "STAFF_READ" | "STAFF_WRITE" | "SELL" | "DISCOUNT" | "IMPORT" | "REPORTS_READ" | "HISTORY_READ" | "SETTINGS")[];
        };
        readonly MediaLibraryStoredPicture: {
            /** Format: int64 */
            readonly bytes: number;
            readonly contentType: string;
            readonly hash: string;
            /** Format: int32 */
            readonly height?: number;
            readonly url: string;
            /** Format: int32 */
            readonly width?: number;
        };
        readonly MeGrant: {
            readonly locationIds?: readonly string[];
            /** @enum {string} */
            readonly permission: "CATALOG_READ" | "CATALOG_WRITE" | "PRICES_READ" | "PRICES_WRITE" | "STOCK_READ" | "STOCK_WRITE" | "ORDERS_READ" | "ORDERS_WRITE" | "FULFIL" | "CUSTOMERS_READ" | "CUSTOMERS_WRITE" | "CUSTOMERS_PRIVACY" | "PAYMENTS_READ" | "REFUND" | "NETWORK_READ" | "NETWORK_WRITE" | "STAFF_READ" | "STAFF_WRITE" | "SELL" | "DISCOUNT" | "IMPORT" | "REPORTS_READ" | "HISTORY_READ" | "SETTINGS";
        };
        readonly MessageKindPlace: {
            /** @enum {string} */
            readonly form: "TEXT" | "LINK" | "BLOCK";
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly meaning: {
                readonly [key: string]: string;
            };
            readonly name: string;
            readonly needed: boolean;
            readonly secret: boolean;
        };
        readonly MessageLogAttempt: {
            readonly answer?: string;
            /** Format: date-time */
            readonly at: string;
            readonly outcome: string;
        };
        readonly MessageLogCondition: {
            readonly from: string;
            readonly lastDay: readonly components["schemas"]["MessageLogCount"][];
            readonly lastProblem?: string;
            /** Format: date-time */
            readonly oldestWaiting?: string;
            readonly server?: string;
            /** Format: int64 */
            readonly waiting: number;
        };
        readonly MessageLogCount: {
            /** Format: int64 */
            readonly messages: number;
            /** @enum {string} */
            readonly state: "WAITING" | "SENT" | "KEPT" | "BOUNCED" | "SUPPRESSED" | "FAILED" | "EXPIRED";
        };
        readonly MessageLogDetail: {
            readonly attempts: readonly components["schemas"]["MessageLogAttempt"][];
            readonly message: components["schemas"]["MessageLogEntry"];
            /** Format: date-time */
            readonly nextTryAt?: string;
            readonly repeatable: boolean;
        };
        readonly MessageLogEntry: {
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: uuid */
            readonly customerId?: string;
            /** Format: uuid */
            readonly id: string;
            readonly kind: string;
            readonly kindName: string;
            readonly language: string;
            /** Format: uuid */
            readonly orderId?: string;
            readonly problem?: string;
            readonly recipient: string;
            readonly recipientName?: string;
            /** Format: uuid */
            readonly repeats?: string;
            /** Format: date-time */
            readonly sentAt?: string;
            /** @enum {string} */
            readonly state: "WAITING" | "SENT" | "KEPT" | "BOUNCED" | "SUPPRESSED" | "FAILED" | "EXPIRED";
            readonly subject: string;
            /** Format: int32 */
            readonly tries: number;
        };
        readonly MessageLogShown: {
            readonly html: string;
            readonly subject: string;
            readonly text: string;
        };
        readonly MessageRepeatBody: {
            readonly address?: string;
            /** Format: uuid */
            readonly id?: string;
        };
        readonly MissingPrice: {
            /** Format: uuid */
            readonly productId: string;
            readonly sku: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly Named: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly Opening: {
            /** Format: time-local */
            readonly from: string;
            /** Format: time-local */
            readonly until: string;
        };
        readonly OpeningException: {
            /** Format: date */
            readonly date: string;
            readonly openings: readonly components["schemas"]["Opening"][];
            readonly reason: string;
        };
        readonly OpeningHours: {
            readonly exceptions: readonly components["schemas"]["OpeningException"][];
            readonly week: {
                readonly [key: string]: readonly components["schemas"]["Opening"][];
            };
        };
        readonly Order: {
            readonly amounts: components["schemas"]["OrderAmounts"];
            readonly billingAddress?: components["schemas"]["OrderAddress"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly cancelledAmount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly contact: components["schemas"]["OrderContact"];
            readonly country: string;
            readonly currency: string;
            /** Format: uuid */
            readonly customerId?: string;
            readonly delivery: components["schemas"]["OrderDelivery"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly handedOverAmount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly hold?: components["schemas"]["OrderHold"];
            /** Format: uuid */
            readonly id: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly keptAmount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly kind: "SALE" | "CREDIT";
            readonly lines: readonly components["schemas"]["OrderLine"][];
            readonly number: string;
            /** Format: date-time */
            readonly placedAt: string;
            readonly pricesIncludeTax: boolean;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly returnedAmount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly settledAmount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly source: components["schemas"]["OrderSource"];
            /** @enum {string} */
            readonly status: "OPEN" | "PARTLY_FULFILLED" | "FULFILLED" | "CANCELLED" | "PARTLY_RETURNED" | "RETURNED" | "CREDITED";
            /** Format: int32 */
            readonly version: number;
        };
        readonly OrderAddress: {
            readonly city: string;
            readonly company?: string;
            readonly country: string;
            readonly extra?: string;
            readonly houseNumber?: string;
            readonly name?: string;
            readonly postcode: string;
            readonly region?: string;
            readonly street: string;
        };
        readonly OrderAllocation: {
            /** Format: int32 */
            readonly cancelled: number;
            /** Format: int32 */
            readonly handedOver: number;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly OrderAmounts: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly delivery: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly total: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly OrderContact: {
            readonly email?: string;
            readonly language?: string;
            readonly name?: string;
            readonly phone?: string;
        };
        readonly OrderDelivery: {
            readonly address?: components["schemas"]["OrderAddress"];
            readonly discounts: readonly components["schemas"]["LineDiscount"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly kind: "SHIP" | "COLLECT" | "AT_ONCE" | "NONE";
            /** Format: uuid */
            readonly locationId?: string;
            readonly method: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly promise?: components["schemas"]["OrderPromise"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly taxRateMillionths: number;
        };
        readonly OrderDetail: {
            readonly order: components["schemas"]["Order"];
            readonly payments: readonly components["schemas"]["Payment"][];
            readonly timeline: readonly components["schemas"]["OrderTimelineEntry"][];
        };
        readonly OrderEditingAddedRequest: {
            /** Format: int32 */
            readonly quantity: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly OrderEditingEditRequest: {
            readonly added?: readonly components["schemas"]["OrderEditingAddedRequest"][];
            readonly contact?: components["schemas"]["OrderContact"];
            readonly delivery?: components["schemas"]["OrderEditingOtherDelivery"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly expected?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id?: string;
            readonly reason?: string;
            readonly removed?: readonly components["schemas"]["OrderEditingRemovedRequest"][];
            /** Format: int32 */
            readonly version: number;
        };
        readonly OrderEditingOtherDelivery: {
            readonly address?: components["schemas"]["OrderAddress"];
            /** Format: uuid */
            readonly locationId?: string;
            readonly method: string;
        };
        readonly OrderEditingOutstanding: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly OrderEditingPaymentAnswer: {
            /** Format: uuid */
            readonly paymentId: string;
            readonly reason?: string;
            readonly state: string;
            readonly url?: string;
        };
        readonly OrderEditingPaymentRequest: {
            /** Format: uuid */
            readonly id?: string;
            readonly instrument?: string;
            readonly method: string;
        };
        readonly OrderEditingPreview: {
            readonly added: readonly components["schemas"]["OrderEditingPricedLine"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly addedWorth: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly back: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly deliveryAfter: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly deliveryBefore: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly difference: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly dueAfter: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly dueBefore: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly outstanding: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly removedWorth: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly OrderEditingPricedLine: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly quantity: number;
            readonly sku: string;
            readonly title: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly unitPrice: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly OrderEditingRemovedRequest: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly OrderHandlingCancellationRequest: {
            /** Format: uuid */
            readonly id?: string;
            readonly lines?: readonly components["schemas"]["OrderHandlingLineRequest"][];
            readonly reason?: string;
        };
        readonly OrderHandlingGoodwillRequest: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id?: string;
            readonly reason: string;
        };
        readonly OrderHandlingHandOverRequest: {
            /** Format: uuid */
            readonly id?: string;
            readonly lines?: readonly components["schemas"]["OrderHandlingLineRequest"][];
            /** Format: uuid */
            readonly locationId: string;
            /** @enum {string} */
            readonly way: "SHIPPED" | "COLLECTED";
        };
        readonly OrderHandlingLineRequest: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly OrderHold: {
            readonly by: string;
            readonly note?: string;
            /** @enum {string} */
            readonly reason: "PAYMENT_DUE" | "FRAUD_CHECK" | "ADDRESS_CHECK" | "STOCK_CHECK" | "CUSTOMER_ASKED" | "OTHER";
            /** Format: date-time */
            readonly since: string;
        };
        readonly OrderHoldRequest: {
            /** Format: uuid */
            readonly id?: string;
            readonly note?: string;
            /** @enum {string} */
            readonly reason: "PAYMENT_DUE" | "FRAUD_CHECK" | "ADDRESS_CHECK" | "STOCK_CHECK" | "CUSTOMER_ASKED" | "OTHER";
        };
        readonly OrderLine: {
            readonly allocations: readonly components["schemas"]["OrderAllocation"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly discounts: readonly components["schemas"]["LineDiscount"][];
            readonly exactUnitPrice?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly progress: components["schemas"]["LineProgress"];
            /** Format: int32 */
            readonly quantity: number;
            readonly sku: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly taxRateMillionths: number;
            readonly title: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly unitList: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly unitPrice: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly OrderMoneyPart: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly method: string;
            /** Format: uuid */
            readonly paymentId: string;
            readonly reference?: string;
        };
        readonly OrderNoteRequest: {
            /** Format: uuid */
            readonly id?: string;
            readonly text: string;
        };
        readonly OrderPoints: {
            readonly number: string;
            /** Format: uuid */
            readonly orderId: string;
            /** Format: date-time */
            readonly placedAt: string;
            /** Format: int64 */
            readonly points: number;
        };
        readonly OrderPromise: {
            /** Format: date */
            readonly earliest: string;
            /** @enum {string} */
            readonly kind: "DELIVERED" | "COLLECT_FROM_SHELF" | "COLLECT_AFTER_TRANSFER";
            /** Format: date */
            readonly latest: string;
            /** Format: date-time */
            readonly until: string;
        };
        readonly OrderReleaseRequest: {
            /** Format: uuid */
            readonly id?: string;
            readonly note?: string;
        };
        readonly OrderReportLine: {
            /** Format: int64 */
            readonly creditNotes: number;
            readonly currency: string;
            /** Format: int64 */
            readonly customers: number;
            readonly difference: number;
            readonly exactTotal: number;
            /** Format: int64 */
            readonly invoices: number;
            readonly key: string;
            /** Format: int64 */
            readonly lines: number;
            /** Format: int64 */
            readonly orders: number;
            /** Format: int64 */
            readonly quantity: number;
            readonly roundedTotal: number;
        };
        readonly OrderReportReport: {
            /** @enum {string} */
            readonly by: "ALL" | "COUNTRY" | "MONTH" | "CHANNEL" | "CUSTOMER";
            readonly rows: readonly components["schemas"]["OrderReportLine"][];
        };
        readonly OrderSource: {
            /** Format: uuid */
            readonly channelId: string;
            /** Format: uuid */
            readonly deviceId?: string;
            readonly externalId?: string;
            /** Format: uuid */
            readonly locationId?: string;
            /** Format: uuid */
            readonly staffId?: string;
            readonly staffName?: string;
        };
        readonly OrderSummary: {
            /** Format: uuid */
            readonly channelId: string;
            readonly contactEmail?: string;
            readonly contactName?: string;
            /** Format: uuid */
            readonly customerId?: string;
            /** @enum {string} */
            readonly delivery: "SHIP" | "COLLECT" | "AT_ONCE" | "NONE";
            readonly held: boolean;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "SALE" | "CREDIT";
            /** Format: uuid */
            readonly locationId?: string;
            readonly number: string;
            /** Format: int64 */
            readonly pieces: number;
            /** Format: date-time */
            readonly placedAt: string;
            /** @enum {string} */
            readonly status: "OPEN" | "PARTLY_FULFILLED" | "FULFILLED" | "CANCELLED" | "PARTLY_RETURNED" | "RETURNED" | "CREDITED";
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly total: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly OrderTimelineEntry: {
            /** @enum {string} */
            readonly actorKind: "STAFF" | "CUSTOMER" | "DEVICE" | "API_KEY" | "SYSTEM" | "ANONYMOUS";
            readonly actorName: string;
            /** Format: date-time */
            readonly at: string;
            readonly detail: {
                readonly [key: string]: unknown;
            };
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "PLACED" | "CANCELLED" | "SHIPPED" | "COLLECTED" | "RETURNED" | "RESOURCED" | "PAYMENT" | "SETTLED" | "WARNING" | "HELD" | "RELEASED" | "AMENDED" | "NOTE";
            /** Format: uuid */
            readonly orderId: string;
            readonly text?: string;
        };
        readonly OrderTotalTotal: {
            /** Format: int64 */
            readonly credits: number;
            readonly currency: string;
            /** Format: int64 */
            readonly customers: number;
            /** Format: int64 */
            readonly delivery: number;
            /** Format: int64 */
            readonly discount: number;
            readonly exact: number;
            /** Format: int64 */
            readonly gross: number;
            readonly key: string;
            /** Format: int64 */
            readonly lines: number;
            /** Format: int64 */
            readonly net: number;
            /** Format: int64 */
            readonly orders: number;
            /** Format: int64 */
            readonly quantity: number;
            /** Format: int64 */
            readonly tax: number;
        };
        readonly OverviewLateness: {
            /** Format: int32 */
            readonly due: number;
            /** @enum {string} */
            readonly kind: "SHIP" | "COLLECT" | "SHIP_TO_STORE";
            /** Format: int32 */
            readonly late: number;
            /** Format: int32 */
            readonly lateMinutesAverage?: number;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int32 */
            readonly onTime: number;
            /** Format: int32 */
            readonly openLate: number;
        };
        readonly OverviewTasks: {
            /** Format: int32 */
            readonly arriving: number;
            /** Format: int32 */
            readonly late: number;
            /** Format: int32 */
            readonly overdueCollections: number;
            /** Format: int32 */
            readonly picking: number;
            /** Format: int32 */
            readonly problems: number;
            /** Format: int32 */
            readonly ready: number;
            /** Format: int32 */
            readonly toAnswer: number;
            /** Format: int32 */
            readonly toPack: number;
            /** Format: int32 */
            readonly toPick: number;
            /** Format: int32 */
            readonly toPrepare: number;
            /** Format: int32 */
            readonly toShip: number;
        };
        readonly PageApiKey: {
            readonly items: readonly components["schemas"]["ApiKey"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageAuditEntry: {
            readonly items: readonly components["schemas"]["AuditEntry"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageAuditView: {
            readonly items: readonly components["schemas"]["AuditView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageBackorderWaitingLine: {
            readonly items: readonly components["schemas"]["BackorderWaitingLine"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageBookingView: {
            readonly items: readonly components["schemas"]["BookingView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCarrierCalendarDay: {
            readonly items: readonly components["schemas"]["CarrierCalendarDay"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCarrierHoliday: {
            readonly items: readonly components["schemas"]["CarrierHoliday"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCarrierService: {
            readonly items: readonly components["schemas"]["CarrierService"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCartSummary: {
            readonly items: readonly components["schemas"]["CartSummary"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCategory: {
            readonly items: readonly components["schemas"]["Category"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCheckoutJournalLine: {
            readonly items: readonly components["schemas"]["CheckoutJournalLine"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCheckoutMoneyTrouble: {
            readonly items: readonly components["schemas"]["CheckoutMoneyTrouble"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCheckoutSummary: {
            readonly items: readonly components["schemas"]["CheckoutSummary"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageConsent: {
            readonly items: readonly components["schemas"]["Consent"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCost: {
            readonly items: readonly components["schemas"]["Cost"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCostFloor: {
            readonly items: readonly components["schemas"]["CostFloor"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCountSummary: {
            readonly items: readonly components["schemas"]["CountSummary"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCouponAnswer: {
            readonly items: readonly components["schemas"]["CouponAnswer"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCouponBatch: {
            readonly items: readonly components["schemas"]["CouponBatch"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCustomerRow: {
            readonly items: readonly components["schemas"]["CustomerRow"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageCustomField: {
            readonly items: readonly components["schemas"]["CustomField"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageDecisionBody: {
            readonly items: readonly components["schemas"]["DecisionBody"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageDevice: {
            readonly items: readonly components["schemas"]["Device"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageDuplicatePair: {
            readonly items: readonly components["schemas"]["DuplicatePair"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageGiftCard: {
            readonly items: readonly components["schemas"]["GiftCard"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageImportJob: {
            readonly items: readonly components["schemas"]["ImportJob"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageLabelMovementView: {
            readonly items: readonly components["schemas"]["LabelMovementView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageLabelRow: {
            readonly items: readonly components["schemas"]["LabelRow"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageLedgerAuditBalanceAuditView: {
            readonly items: readonly components["schemas"]["LedgerAuditBalanceAuditView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageLevelView: {
            readonly items: readonly components["schemas"]["LevelView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageLineTerms: {
            readonly items: readonly components["schemas"]["LineTerms"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageLocation: {
            readonly items: readonly components["schemas"]["Location"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageMessageLogEntry: {
            readonly items: readonly components["schemas"]["MessageLogEntry"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageMissingPrice: {
            readonly items: readonly components["schemas"]["MissingPrice"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageOrderSummary: {
            readonly items: readonly components["schemas"]["OrderSummary"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePaymentRow: {
            readonly items: readonly components["schemas"]["PaymentRow"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePersonalOffer: {
            readonly items: readonly components["schemas"]["PersonalOffer"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePickList: {
            readonly items: readonly components["schemas"]["PickList"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePlaceBinView: {
            readonly items: readonly components["schemas"]["PlaceBinView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePlatform: {
            readonly items: readonly components["schemas"]["Platform"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePlatformWebhookDelivery: {
            readonly items: readonly components["schemas"]["PlatformWebhookDelivery"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePolicyBook: {
            readonly items: readonly components["schemas"]["PolicyBook"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePriceChange: {
            readonly items: readonly components["schemas"]["PriceChange"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePriceChangeRowPreviewRow: {
            readonly items: readonly components["schemas"]["PriceChangeRowPreviewRow"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePriceList: {
            readonly items: readonly components["schemas"]["PriceList"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePriceRow: {
            readonly items: readonly components["schemas"]["PriceRow"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePriceZone: {
            readonly items: readonly components["schemas"]["PriceZone"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePriorPriceRuleRule: {
            readonly items: readonly components["schemas"]["PriorPriceRuleRule"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePriorPriceStretch: {
            readonly items: readonly components["schemas"]["PriorPriceStretch"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageProductRow: {
            readonly items: readonly components["schemas"]["ProductRow"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePromotionAnswer: {
            readonly items: readonly components["schemas"]["PromotionAnswer"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePromotionReplayReplayAnswer: {
            readonly items: readonly components["schemas"]["PromotionReplayReplayAnswer"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePromotionRevisionAnswer: {
            readonly items: readonly components["schemas"]["PromotionRevisionAnswer"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PagePurchaseOrderPurchaseRow: {
            readonly items: readonly components["schemas"]["PurchaseOrderPurchaseRow"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageRecount: {
            readonly items: readonly components["schemas"]["Recount"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageReplenishmentLevelView: {
            readonly items: readonly components["schemas"]["ReplenishmentLevelView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageReplenishmentProposalView: {
            readonly items: readonly components["schemas"]["ReplenishmentProposalView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageReservationView: {
            readonly items: readonly components["schemas"]["ReservationView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageReturnSummary: {
            readonly items: readonly components["schemas"]["ReturnSummary"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageRole: {
            readonly items: readonly components["schemas"]["Role"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageSalesChannel: {
            readonly items: readonly components["schemas"]["SalesChannel"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageSegment: {
            readonly items: readonly components["schemas"]["Segment"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageSetAsideView: {
            readonly items: readonly components["schemas"]["SetAsideView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageSettlement: {
            readonly items: readonly components["schemas"]["Settlement"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageSettlementDifference: {
            readonly items: readonly components["schemas"]["SettlementDifference"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageShelfLabelQueue: {
            readonly items: readonly components["schemas"]["ShelfLabelQueue"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageShippingManifest: {
            readonly items: readonly components["schemas"]["ShippingManifest"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageSourcingRunRun: {
            readonly items: readonly components["schemas"]["SourcingRunRun"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageStaffMember: {
            readonly items: readonly components["schemas"]["StaffMember"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageStatementRow: {
            readonly items: readonly components["schemas"]["StatementRow"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageStoreCreditCredit: {
            readonly items: readonly components["schemas"]["StoreCreditCredit"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageStrategy: {
            readonly items: readonly components["schemas"]["Strategy"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageString: {
            readonly items: readonly string[];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageSubscriberSetAsideFact: {
            readonly items: readonly components["schemas"]["SubscriberSetAsideFact"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageSubscriberState: {
            readonly items: readonly components["schemas"]["SubscriberState"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageSupplierRow: {
            readonly items: readonly components["schemas"]["SupplierRow"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageSuppression: {
            readonly items: readonly components["schemas"]["Suppression"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageTaxRateRate: {
            readonly items: readonly components["schemas"]["TaxRateRate"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageTemplateSummary: {
            readonly items: readonly components["schemas"]["TemplateSummary"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageTierRow: {
            readonly items: readonly components["schemas"]["TierRow"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageTotal: {
            /** Format: int64 */
            readonly count: number;
            readonly exact: boolean;
        };
        readonly PageTransferView: {
            readonly items: readonly components["schemas"]["TransferView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageVariant: {
            readonly items: readonly components["schemas"]["Variant"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageWorkViewParcelView: {
            readonly items: readonly components["schemas"]["WorkViewParcelView"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly PageWorkViewWorkSummary: {
            readonly items: readonly components["schemas"]["WorkViewWorkSummary"][];
            readonly next?: string;
            readonly total?: components["schemas"]["PageTotal"];
        };
        readonly ParcelContent: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: uuid */
            readonly orderLineId: string;
            /** Format: int32 */
            readonly quantity: number;
            readonly sku: string;
            readonly title: string;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly ParcelTrackingBody: {
            /** Format: date-time */
            readonly at?: string;
            readonly place?: string;
            /** @enum {string} */
            readonly status: "ANNOUNCED" | "ACCEPTED" | "SORTED" | "OUT_FOR_DELIVERY" | "DELAYED" | "DELIVERED" | "LOST" | "RETURNED_TO_SENDER";
            readonly text?: string;
        };
        readonly ParcelTrackingStep: {
            /** Format: date-time */
            readonly at: string;
            readonly place?: string;
            /** @enum {string} */
            readonly status: "ANNOUNCED" | "ACCEPTED" | "SORTED" | "OUT_FOR_DELIVERY" | "DELAYED" | "DELIVERED" | "LOST" | "RETURNED_TO_SENDER";
            readonly text: string;
        };
        readonly Payment: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly captured: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date-time */
            readonly changedAt: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly declineReason?: string;
            /** Format: uuid */
            readonly id: string;
            readonly method: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly provider: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly received?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly redirectUrl?: string;
            readonly reference?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly refunded: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly state: "STARTED" | "REDIRECTED" | "UNCERTAIN" | "AUTHORISED" | "DECLINED" | "CANCELLED" | "CAPTURED" | "REFUNDED";
        };
        readonly PaymentChange: {
            /** Format: date-time */
            readonly at: string;
            readonly from?: string;
            readonly to: string;
            readonly why?: string;
        };
        readonly PaymentDetail: {
            readonly history: readonly components["schemas"]["PaymentChange"][];
            readonly payment: components["schemas"]["Payment"];
        };
        readonly PaymentRow: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly captured: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: uuid */
            readonly id: string;
            readonly method: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly provider: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly refunded: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly state: "STARTED" | "REDIRECTED" | "UNCERTAIN" | "AUTHORISED" | "DECLINED" | "CANCELLED" | "CAPTURED" | "REFUNDED";
        };
        readonly PersonalOffer: {
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly badge?: {
                readonly [key: string]: string;
            };
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: uuid */
            readonly customerId: string;
            /** Format: date-time */
            readonly endsAt?: string;
            /** Format: uuid */
            readonly id: string;
            readonly promotionCode: string;
            /** Format: uuid */
            readonly promotionId: string;
            /** Format: date-time */
            readonly startsAt?: string;
            /** @enum {string} */
            readonly state: "OPEN" | "NOT_YET" | "USED" | "EXPIRED" | "WITHDRAWN";
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly uses: number;
            /** Format: int32 */
            readonly usesMax?: number;
        };
        readonly PersonalOfferOfferBody: {
            /** Format: uuid */
            readonly customerId: string;
            /** Format: date-time */
            readonly endsAt?: string;
            /** Format: uuid */
            readonly id?: string;
            /** Format: date-time */
            readonly startsAt?: string;
            /** Format: int32 */
            readonly usesMax?: number;
        };
        readonly PersonName: {
            readonly family: string;
            readonly given: string;
            readonly infix: string;
        };
        readonly PickList: {
            readonly assignee: components["schemas"]["PickListPerson"];
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly doneAt?: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly locationId: string;
            readonly number: string;
            readonly stops: readonly components["schemas"]["PickListStop"][];
            readonly totes: readonly components["schemas"]["PickListTote"][];
        };
        readonly PickListListBody: {
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int32 */
            readonly max?: number;
            readonly workOrderIds?: readonly string[];
        };
        readonly PickListPart: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly picked: number;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: int32 */
            readonly tote: number;
            /** Format: uuid */
            readonly workOrderId: string;
        };
        readonly PickListPerson: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly PickListPickBody: {
            readonly barcode?: string;
            /** Format: uuid */
            readonly id?: string;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: int32 */
            readonly tote?: number;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly PickListShortBody: {
            /** Format: uuid */
            readonly id?: string;
            /** Format: int32 */
            readonly quantity: number;
            /** @enum {string} */
            readonly reason: "NOT_FOUND" | "DAMAGED" | "TOO_BUSY" | "CLOSED" | "KEPT_FOR_CUSTOMER" | "OTHER" | "TIMED_OUT" | "LOCATION_CLOSED" | "OVERSOLD";
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly PickListStop: {
            readonly bin?: string;
            readonly gtin?: string;
            readonly parts: readonly components["schemas"]["PickListPart"][];
            /** Format: int32 */
            readonly picked: number;
            readonly pictureUrl?: string;
            /** Format: int32 */
            readonly quantity: number;
            readonly sku: string;
            readonly title: string;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly PickListTote: {
            /** @enum {string} */
            readonly kind: "SHIP" | "COLLECT" | "SHIP_TO_STORE";
            readonly number: string;
            /** Format: int32 */
            readonly tote: number;
            /** Format: uuid */
            readonly workOrderId: string;
        };
        readonly Picture: {
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly alt: {
                readonly [key: string]: string;
            };
            readonly hash: string;
            /** Format: int32 */
            readonly height?: number;
            readonly url: string;
            /** Format: int32 */
            readonly width?: number;
        };
        readonly PlaceBinBody: {
            readonly bin: string;
            readonly sku?: string;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly PlaceBinsBody: {
            readonly bins: readonly components["schemas"]["PlaceBinBody"][];
            /** Format: uuid */
            readonly locationId: string;
        };
        readonly PlaceBinView: {
            readonly bin: string;
            readonly sku: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly PlaceLabel: {
            /** Format: uuid */
            readonly id?: string;
            /** @enum {string} */
            readonly kind: "SUPPLIER" | "LOCATION" | "IN_TRANSIT" | "CUSTOMER" | "SCRAP" | "SET_ASIDE" | "ADJUSTMENT";
            readonly location?: components["schemas"]["LocationLabel"];
        };
        readonly PlaceSettingsBody: {
            readonly acceptsByItself: boolean;
            /** Format: int32 */
            readonly answerWithinMinutes: number;
            /** Format: int32 */
            readonly collectKeepDays: number;
            /** Format: int32 */
            readonly remindAfterDays: number;
            /** Format: int32 */
            readonly version: number;
        };
        readonly Platform: {
            readonly active: boolean;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: uuid */
            readonly id: string;
            readonly keyHint?: string;
            readonly name: string;
            readonly profileUrl: string;
            /** Format: int32 */
            readonly version: number;
            readonly webhookUrl: string;
        };
        readonly PlatformBody: {
            readonly active: boolean;
            /** Format: uuid */
            readonly id?: string;
            readonly name: string;
            readonly profileUrl: string;
            /** Format: int32 */
            readonly version?: number;
            readonly webhookUrl: string;
        };
        readonly PlatformKeyAnswer: {
            readonly key: string;
        };
        readonly PlatformWebhookDelivery: {
            readonly answer?: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly deliveredAt?: string;
            readonly fact: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly nextTryAt?: string;
            /** Format: date-time */
            readonly occurredAt: string;
            /** Format: uuid */
            readonly orderId: string;
            /** Format: uuid */
            readonly platformId: string;
            readonly platformName: string;
            /** @enum {string} */
            readonly state: "WAITING" | "DELIVERED" | "FAILED";
            /** Format: int32 */
            readonly status?: number;
            /** Format: int32 */
            readonly tries: number;
        };
        readonly PointRuleBody: {
            readonly active: boolean;
            readonly currency: string;
            /** Format: int32 */
            readonly points: number;
            /** Format: date-time */
            readonly since?: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly PointsOfCustomer: {
            /** Format: int64 */
            readonly balance: number;
            readonly orders: readonly components["schemas"]["OrderPoints"][];
        };
        readonly PolicyBook: {
            readonly note?: string;
            /** Format: date-time */
            readonly publishedAt: string;
            readonly publishedBy: string;
            readonly rules: readonly components["schemas"]["ReturnRule"][];
            /** Format: date-time */
            readonly validFrom: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly PolicyBookBody: {
            /** Format: int32 */
            readonly basedOn: number;
            readonly note?: string;
            readonly rules: readonly components["schemas"]["ReturnRule"][];
            /** Format: date-time */
            readonly validFrom?: string;
        };
        readonly PriceChange: {
            readonly announced: boolean;
            /** Format: date-time */
            readonly appliedAt?: string;
            /** Format: int32 */
            readonly belowCost: number;
            /** Format: int32 */
            readonly belowFloor: number;
            /** Format: int32 */
            readonly changedRows: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly effectiveAt?: string;
            /** Format: date-time */
            readonly endsAt?: string;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** Format: uuid */
            readonly priceListId: string;
            /** Format: int32 */
            readonly rows: number;
            readonly rule: components["schemas"]["PriceChangeRule"];
            readonly selection: components["schemas"]["PriceChangeSelection"];
            /** Format: date-time */
            readonly startsAt?: string;
            /** @enum {string} */
            readonly state: "DRAFT" | "SCHEDULED" | "APPLIED" | "UNDONE";
            /** Format: date-time */
            readonly undoneAt?: string;
            /** Format: int32 */
            readonly undoneRows?: number;
            /** Format: int32 */
            readonly unlawful: number;
            /** Format: int32 */
            readonly version: number;
            /** Format: date-time */
            readonly workedOutAt: string;
        };
        readonly PriceChangeApplicationBody: {
            readonly acceptBelowCost?: boolean;
            /** Format: int32 */
            readonly version: number;
        };
        readonly PriceChangeChangeBody: {
            readonly announced?: boolean;
            /** Format: date-time */
            readonly endsAt?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly name: string;
            /** Format: uuid */
            readonly priceListId: string;
            readonly rule: components["schemas"]["PriceChangeRuleBody"];
            readonly selection?: components["schemas"]["PriceChangeSelectionBody"];
            /** Format: date-time */
            readonly startsAt?: string;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly PriceChangeEmpty: unknown;
        readonly PriceChangeFromFile: {
            readonly change: components["schemas"]["PriceChange"];
            readonly refused: readonly components["schemas"]["PriceCsvRefusedLine"][];
        };
        readonly PriceChangeRowPreviewRow: {
            readonly belowCost: boolean;
            readonly belowFloor: boolean;
            readonly changed: boolean;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly cost?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly differenceBasisPoints?: number;
            readonly exact?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly floor?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly minQuantity: number;
            /** Format: int32 */
            readonly newMarginBasisPoints?: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly old?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly oldExact?: string;
            /** Format: int32 */
            readonly oldMarginBasisPoints?: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly prior?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date */
            readonly priorOn?: string;
            readonly sku?: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title?: {
                readonly [key: string]: string;
            };
            /** @enum {string} */
            readonly unlawful?: "NOT_LOWER" | "PERCENTAGE_TOO_HIGH" | "WAS_TOO_HIGH" | "NEVER_SHOWN_BEFORE" | "TOO_NEW";
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly PriceChangeRule: {
            /** Format: uuid */
            readonly fromListId?: string;
            readonly keepAboveFloor: boolean;
            /** @enum {string} */
            readonly kind: "PERCENT" | "AMOUNT" | "SET" | "MARGIN" | "GIVEN";
            /** @enum {string} */
            readonly rounding: "CENT" | "FIVE_CENTS" | "TEN_CENTS" | "CENT_95" | "CENT_99" | "WHOLE";
            /** Format: int64 */
            readonly value: number;
        };
        readonly PriceChangeRuleBody: {
            /** Format: uuid */
            readonly fromListId?: string;
            readonly keepAboveFloor?: boolean;
            /** @enum {string} */
            readonly kind: "PERCENT" | "AMOUNT" | "SET" | "MARGIN" | "GIVEN";
            /** @enum {string} */
            readonly rounding?: "CENT" | "FIVE_CENTS" | "TEN_CENTS" | "CENT_95" | "CENT_99" | "WHOLE";
            /** Format: int64 */
            readonly value: number;
        };
        readonly PriceChangeSelection: {
            readonly categories: readonly string[];
            readonly tags: readonly string[];
            readonly variantIds: readonly string[];
            readonly vendors: readonly string[];
        };
        readonly PriceChangeSelectionBody: {
            readonly categories?: readonly string[];
            readonly tags?: readonly string[];
            readonly variantIds?: readonly string[];
            readonly vendors?: readonly string[];
        };
        readonly PriceCsvRefusedLine: {
            readonly code: string;
            readonly detail: string;
            /** Format: int64 */
            readonly line: number;
        };
        readonly PriceFileFileRead: {
            readonly applied: boolean;
            /** Format: int32 */
            readonly changed: number;
            /** Format: int32 */
            readonly lines: number;
            readonly refused: readonly components["schemas"]["PriceCsvRefusedLine"][];
        };
        readonly PriceList: {
            readonly active: boolean;
            readonly announcesReduction: boolean;
            /** Format: uuid */
            readonly channelId?: string;
            readonly code: string;
            readonly currency: string;
            readonly customerTag?: string;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** Format: int32 */
            readonly priority: number;
            /** Format: date-time */
            readonly validFrom: string;
            /** Format: date-time */
            readonly validUntil?: string;
            /** Format: int32 */
            readonly version: number;
            /** Format: uuid */
            readonly zoneId?: string;
        };
        readonly PriceListBody: {
            readonly active: boolean;
            readonly announcesReduction?: boolean;
            /** Format: uuid */
            readonly channelId?: string;
            readonly code: string;
            readonly currency: string;
            readonly customerTag?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly name: string;
            /** Format: int32 */
            readonly priority: number;
            /** Format: date-time */
            readonly validFrom?: string;
            /** Format: date-time */
            readonly validUntil?: string;
            /** Format: int32 */
            readonly version?: number;
            /** Format: uuid */
            readonly zoneId?: string;
        };
        readonly PriceListPriceBody: {
            /** Format: int64 */
            readonly amount: number;
            readonly announced?: boolean;
            /** Format: int32 */
            readonly extraDecimals?: number;
            /** Format: int32 */
            readonly minQuantity?: number;
            readonly sku?: string;
            /** Format: date-time */
            readonly validFrom?: string;
            /** Format: date-time */
            readonly validUntil?: string;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly PriceListPricesBody: {
            readonly prices: readonly components["schemas"]["PriceListPriceBody"][];
        };
        readonly PriceListPricesSet: {
            /** Format: int32 */
            readonly changed: number;
            /** Format: int32 */
            readonly given: number;
        };
        readonly PriceQuestionDeliveryPrice: {
            readonly method: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly taxCategory: string;
        };
        readonly PriceRow: {
            readonly announced: boolean;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly cost?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly current: boolean;
            readonly exact?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly floor?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly marginBasisPoints?: number;
            /** Format: int32 */
            readonly minQuantity: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly sku?: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title?: {
                readonly [key: string]: string;
            };
            readonly unitPrice?: components["schemas"]["PriceRowUnitPrice"];
            /** Format: date-time */
            readonly validFrom: string;
            /** Format: date-time */
            readonly validUntil?: string;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly PriceRowUnitPrice: {
            readonly base: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly unit: string;
        };
        readonly PriceZone: {
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            readonly locationIds: readonly string[];
            readonly name: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly PriceZoneZoneBody: {
            readonly code: string;
            /** Format: uuid */
            readonly id?: string;
            readonly locationIds: readonly string[];
            readonly name: string;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly PriorPriceClaimBody: {
            /** Format: date-time */
            readonly begins?: string;
            /** Format: uuid */
            readonly channelId: string;
            /** Format: uuid */
            readonly locationId?: string;
            /** Format: int32 */
            readonly percentageBasisPoints?: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly variantId: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly was?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly PriorPriceClaimsBody: {
            readonly claims: readonly components["schemas"]["PriorPriceClaimBody"][];
        };
        readonly PriorPricePrior: {
            /** Format: date-time */
            readonly began: string;
            readonly country: string;
            /** Format: int32 */
            readonly daysShown: number;
            /** Format: date */
            readonly on: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly reason: "LOWEST" | "SINCE_FIRST_SHOWN" | "BEFORE_FIRST_STEP" | "JUST_BEFORE";
            /** Format: date-time */
            readonly shownFrom: string;
            /** Format: date-time */
            readonly shownUntil: string;
            readonly source?: string;
            /** Format: date-time */
            readonly windowFrom: string;
        };
        readonly PriorPriceReduction: {
            readonly announced: boolean;
            readonly lawful: boolean;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly prior?: components["schemas"]["PriorPricePrior"];
            /** Format: date-time */
            readonly since?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly was?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly PriorPriceRuleBody: {
            /** Format: int32 */
            readonly days: number;
            /** Format: int32 */
            readonly newGoodsDays: number;
            /** @enum {string} */
            readonly perishable: "ORDINARY" | "JUST_BEFORE";
            readonly progressive: boolean;
            /** Format: int32 */
            readonly progressiveMonths?: number;
            readonly source: string;
            readonly url: string;
        };
        readonly PriorPriceRuleRule: {
            readonly country: string;
            /** Format: int32 */
            readonly days: number;
            /** Format: int32 */
            readonly newGoodsDays: number;
            /** @enum {string} */
            readonly perishable: "ORDINARY" | "JUST_BEFORE";
            readonly progressive: boolean;
            /** Format: int32 */
            readonly progressiveMonths?: number;
            readonly source: string;
            readonly url: string;
        };
        readonly PriorPriceStretch: {
            readonly announced: boolean;
            /** Format: date-time */
            readonly from: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly price?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly priceListId?: string;
            readonly source?: string;
            /** Format: date-time */
            readonly until?: string;
        };
        readonly PriorPriceToldViolation: {
            readonly channelCode: string;
            /** Format: uuid */
            readonly channelId: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly claimed: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly forbiddenBy?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date */
            readonly on?: string;
            /** @enum {string} */
            readonly reason: "NOT_LOWER" | "PERCENTAGE_TOO_HIGH" | "WAS_TOO_HIGH" | "NEVER_SHOWN_BEFORE" | "TOO_NEW";
            readonly sku?: string;
            readonly text: string;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly PriorPriceViolations: {
            readonly violations: readonly components["schemas"]["PriorPriceToldViolation"][];
        };
        readonly PrivacyErasureBody: {
            readonly reason: string;
        };
        readonly Product: {
            readonly categoryCodes: readonly string[];
            /** Format: date-time */
            readonly createdAt: string;
            readonly customFields: {
                readonly [key: string]: {
                    readonly [key: string]: string;
                };
            };
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly description: {
                readonly [key: string]: string;
            };
            readonly handle: string;
            /** Format: uuid */
            readonly id: string;
            readonly media: readonly components["schemas"]["Picture"][];
            readonly options: readonly components["schemas"]["ProductOption"][];
            readonly publications: readonly components["schemas"]["Publication"][];
            /** @enum {string} */
            readonly status: "DRAFT" | "ACTIVE" | "ARCHIVED";
            readonly tags: readonly string[];
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: date-time */
            readonly updatedAt: string;
            readonly variants: readonly components["schemas"]["Variant"][];
            readonly vendor: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly ProductBody: {
            readonly categoryCodes?: readonly string[];
            readonly customFields?: {
                readonly [key: string]: {
                    readonly [key: string]: string;
                };
            };
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly description?: {
                readonly [key: string]: string;
            };
            readonly handle?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly media?: readonly components["schemas"]["ProductPictureBody"][];
            readonly options?: readonly components["schemas"]["ProductOptionBody"][];
            readonly publications?: readonly components["schemas"]["ProductPublicationBody"][];
            /** @enum {string} */
            readonly status?: "DRAFT" | "ACTIVE" | "ARCHIVED";
            readonly tags?: readonly string[];
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            readonly variants?: readonly components["schemas"]["VariantBody"][];
            readonly vendor?: string;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly ProductChanged: {
            /** Format: int32 */
            readonly changed: number;
        };
        readonly ProductMediaBody: {
            readonly media: readonly components["schemas"]["ProductPictureBody"][];
            /** Format: int32 */
            readonly version: number;
        };
        readonly ProductOption: {
            readonly code: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
            readonly values: readonly components["schemas"]["ProductOptionValue"][];
        };
        readonly ProductOptionBody: {
            readonly code: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
            readonly values: readonly components["schemas"]["ProductValueBody"][];
        };
        readonly ProductOptionValue: {
            readonly code: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
            readonly swatch?: string;
        };
        readonly ProductPictureBody: {
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly alt?: {
                readonly [key: string]: string;
            };
            readonly hash: string;
        };
        readonly ProductPublicationBody: {
            /** Format: uuid */
            readonly channelId: string;
            /** Format: date-time */
            readonly from?: string;
            /** Format: date-time */
            readonly until?: string;
        };
        readonly ProductPublicationsBody: {
            readonly publications: readonly components["schemas"]["ProductPublicationBody"][];
            /** Format: int32 */
            readonly version: number;
        };
        readonly ProductPublishManyBody: {
            readonly add?: readonly components["schemas"]["ProductPublicationBody"][];
            readonly productIds: readonly string[];
            readonly removeChannelIds?: readonly string[];
        };
        readonly ProductRow: {
            readonly categoryCodes: readonly string[];
            /** Format: date-time */
            readonly createdAt: string;
            readonly handle: string;
            /** Format: uuid */
            readonly id: string;
            readonly pictureUrl?: string;
            readonly publishedOn: readonly string[];
            readonly skus: readonly string[];
            /** @enum {string} */
            readonly status: "DRAFT" | "ACTIVE" | "ARCHIVED";
            readonly tags: readonly string[];
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: int32 */
            readonly variantCount: number;
            readonly vendor: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly ProductStatusBody: {
            /** @enum {string} */
            readonly status: "DRAFT" | "ACTIVE" | "ARCHIVED";
            /** Format: int32 */
            readonly version: number;
        };
        readonly ProductTagsBody: {
            readonly add?: readonly string[];
            readonly productIds: readonly string[];
            readonly remove?: readonly string[];
        };
        readonly ProductValueBody: {
            readonly code: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
            readonly swatch?: string;
        };
        readonly PromotionAnswer: {
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly badge?: {
                readonly [key: string]: string;
            };
            readonly changed: boolean;
            readonly code: string;
            readonly currency?: string;
            /** Format: date-time */
            readonly endedAt?: string;
            /** Format: date-time */
            readonly endsAt?: string;
            /** @description Any JSON */
            readonly form: Record<string, never>;
            /** Format: uuid */
            readonly id: string;
            readonly limited: boolean;
            readonly needsCoupon: boolean;
            /** Format: int32 */
            readonly priority: number;
            readonly problems: readonly components["schemas"]["PromotionProblem"][];
            /** Format: date-time */
            readonly publishedAt?: string;
            /** Format: int32 */
            readonly revision: number;
            /** Format: date-time */
            readonly startsAt?: string;
            /** @enum {string} */
            readonly state: "DRAFT" | "PUBLISHED" | "ENDED";
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly version: number;
        };
        readonly PromotionBody: {
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly badge?: {
                readonly [key: string]: string;
            };
            readonly code: string;
            readonly currency?: string;
            /** Format: date-time */
            readonly endsAt?: string;
            /** @description Any JSON */
            readonly form: Record<string, never>;
            /** Format: uuid */
            readonly id?: string;
            /** Format: date-time */
            readonly startsAt?: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly version?: number;
        };
        readonly PromotionProblem: {
            readonly code: string;
            readonly detail: string;
            readonly pointer: string;
        };
        readonly PromotionProblems: {
            readonly problems: readonly components["schemas"]["PromotionProblem"][];
        };
        readonly PromotionReplayCategory: {
            readonly code: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly revenue: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int64 */
            readonly units: number;
        };
        readonly PromotionReplayDay: {
            /** Format: date */
            readonly day: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int64 */
            readonly orders: number;
        };
        readonly PromotionReplayDraftBody: {
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly badge?: {
                readonly [key: string]: string;
            };
            readonly code: string;
            readonly currency?: string;
            /** Format: date-time */
            readonly endsAt?: string;
            /** @description Any JSON */
            readonly form: Record<string, never>;
            /** Format: uuid */
            readonly id?: string;
            /** Format: date-time */
            readonly startsAt?: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly version?: number;
        };
        readonly PromotionReplayProductShare: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly productId: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly revenue: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int64 */
            readonly units: number;
        };
        readonly PromotionReplayReplayAnswer: {
            /** Format: uuid */
            readonly channelId?: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly finishedAt?: string;
            /** Format: date */
            readonly from: string;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** Format: int64 */
            readonly ordersSeen: number;
            /** Format: int64 */
            readonly ordersTotal: number;
            readonly result?: components["schemas"]["PromotionReplayResult"];
            readonly startedBy: string;
            /** @enum {string} */
            readonly state: "WAITING" | "RUNNING" | "DONE" | "FAILED";
            /** Format: date */
            readonly until: string;
        };
        readonly PromotionReplayReplayBody: {
            /** Format: uuid */
            readonly channelId?: string;
            readonly draft?: components["schemas"]["PromotionReplayDraftBody"];
            /** Format: date */
            readonly from: string;
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly promotionId?: string;
            /** Format: date */
            readonly until: string;
        };
        readonly PromotionReplayResult: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly alreadyGiven: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly categories: readonly components["schemas"]["PromotionReplayCategory"][];
            readonly days: readonly components["schemas"]["PromotionReplayDay"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int64 */
            readonly ordersTouched: number;
            readonly products: readonly components["schemas"]["PromotionReplayProductShare"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly revenueAsSold: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly revenueAtList: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly revenueWithDraft: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int64 */
            readonly unitsTouched: number;
        };
        readonly PromotionRevisionAnswer: {
            readonly by: string;
            readonly currency?: string;
            /** Format: date-time */
            readonly endsAt?: string;
            /** @description Any JSON */
            readonly form: Record<string, never>;
            /** Format: date-time */
            readonly publishedAt: string;
            /** Format: int32 */
            readonly revision: number;
            /** Format: date-time */
            readonly startsAt?: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly PromotionTrialMissing: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int64 */
            readonly units: number;
        };
        readonly PromotionTrialNamed: {
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly PromotionUsesAnswer: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amountMax?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int64 */
            readonly orders: number;
            /** Format: int64 */
            readonly ordersMax?: number;
        };
        readonly PromotionVersionBody: {
            /** Format: int32 */
            readonly version?: number;
        };
        readonly Publication: {
            /** Format: uuid */
            readonly channelId: string;
            /** Format: date-time */
            readonly from?: string;
            /** Format: date-time */
            readonly until?: string;
        };
        readonly PurchaseOrder: {
            /** Format: date-time */
            readonly closedAt?: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly createdBy: string;
            readonly currency: string;
            /** Format: date */
            readonly expectedOn?: string;
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["PurchaseOrderLine"][];
            /** Format: uuid */
            readonly locationId: string;
            readonly note?: string;
            readonly number: string;
            /** Format: date-time */
            readonly orderedAt?: string;
            readonly receipts: readonly components["schemas"]["PurchaseOrderReceipt"][];
            /** @enum {string} */
            readonly state: "DRAFT" | "ORDERED" | "PARTLY_RECEIVED" | "RECEIVED" | "CANCELLED";
            /** Format: uuid */
            readonly supplierId: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly total: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly version: number;
        };
        readonly PurchaseOrderArrivedBody: {
            /** Format: int32 */
            readonly damaged: number;
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly received: number;
        };
        readonly PurchaseOrderCancellationBody: {
            readonly lines?: readonly components["schemas"]["PurchaseOrderCancelledBody"][];
            readonly reason?: string;
        };
        readonly PurchaseOrderCancelledBody: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly PurchaseOrderLine: {
            /** Format: int32 */
            readonly cancelled: number;
            /** Format: int32 */
            readonly damaged: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: int32 */
            readonly received: number;
            readonly sku: string;
            readonly supplierSku?: string;
            readonly title: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly unitCost: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly PurchaseOrderLineBody: {
            /** Format: int32 */
            readonly quantity: number;
            /** Format: int64 */
            readonly unitCost?: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly PurchaseOrderPlacementBody: {
            readonly anyway: boolean;
            /** Format: date */
            readonly expectedOn?: string;
        };
        readonly PurchaseOrderPurchaseBody: {
            /** Format: date */
            readonly expectedOn?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly lines: readonly components["schemas"]["PurchaseOrderLineBody"][];
            /** Format: uuid */
            readonly locationId: string;
            readonly note?: string;
            /** Format: uuid */
            readonly supplierId: string;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly PurchaseOrderPurchaseRow: {
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date */
            readonly expectedOn?: string;
            /** Format: uuid */
            readonly id: string;
            readonly location: components["schemas"]["Named"];
            readonly number: string;
            /** @enum {string} */
            readonly state: "DRAFT" | "ORDERED" | "PARTLY_RECEIVED" | "RECEIVED" | "CANCELLED";
            readonly supplier: components["schemas"]["Named"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly total: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly PurchaseOrderPurchaseView: {
            readonly location: components["schemas"]["Named"];
            readonly order: components["schemas"]["PurchaseOrder"];
            readonly supplier: components["schemas"]["Named"];
            readonly variants: readonly components["schemas"]["VariantName"][];
        };
        readonly PurchaseOrderReceipt: {
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["PurchaseOrderReceivedLine"][];
            readonly note?: string;
            readonly reference?: string;
        };
        readonly PurchaseOrderReceiptBody: {
            /** Format: uuid */
            readonly id?: string;
            readonly lines: readonly components["schemas"]["PurchaseOrderArrivedBody"][];
            readonly note?: string;
            readonly reference?: string;
        };
        readonly PurchaseOrderReceivedLine: {
            /** Format: int32 */
            readonly damaged: number;
            /** Format: int32 */
            readonly expected: number;
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly received: number;
        };
        readonly QuantityLine: {
            /** Format: int32 */
            readonly quantity: number;
            readonly sku?: string;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly Quote: {
            readonly currency: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly delivery: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly deliveryLine?: components["schemas"]["QuotedDelivery"];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly extraPoints?: readonly components["schemas"]["QuoteExtraPoints"][];
            readonly gifts: readonly components["schemas"]["QuoteGift"][];
            readonly lines: readonly components["schemas"]["QuotedLine"][];
            readonly near: readonly components["schemas"]["QuoteNearPromotion"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly pricesIncludeTax: boolean;
            readonly promotions: readonly components["schemas"]["QuoteAppliedPromotion"][];
            readonly refusedCoupons: readonly components["schemas"]["QuoteRefusedCoupon"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly subtotal: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly taxes: readonly components["schemas"]["QuoteTaxTotal"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly total: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly QuoteAppliedDiscount: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly byHand: boolean;
            readonly source: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly QuoteAppliedPromotion: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly code: string;
            readonly coupon?: string;
            /** Format: uuid */
            readonly id: string;
            readonly limited: boolean;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly ofDelivery: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly shares: readonly components["schemas"]["QuoteShare"][];
            /** Format: int64 */
            readonly times: number;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly QuotedDelivery: {
            readonly discounts: readonly components["schemas"]["QuoteAppliedDiscount"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly list: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly method: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly paid: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly taxCategory: string;
            /** Format: int32 */
            readonly taxRateMillionths: number;
        };
        readonly QuotedLine: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly discount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly discounts: readonly components["schemas"]["QuoteAppliedDiscount"][];
            readonly exactUnitPrice?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly lineId: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly list: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly paid: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly quantity: number;
            readonly sellable: boolean;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly taxCategory: string;
            /** Format: int32 */
            readonly taxRateMillionths: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly unitList: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly QuoteExtraPoints: {
            /** Format: int64 */
            readonly extra: number;
            readonly lineId: string;
        };
        readonly QuoteGift: {
            /** Format: uuid */
            readonly promotionId: string;
            /** Format: int64 */
            readonly quantity: number;
            readonly sku: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly QuoteNearPromotion: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly begun: boolean;
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int64 */
            readonly units: number;
        };
        readonly QuoteRefusedCoupon: {
            readonly code: string;
            /** @enum {string} */
            readonly why: "UNKNOWN" | "NOT_YOURS" | "EXPIRED" | "USED_UP" | "NOT_NOW" | "TWICE" | "LIMIT_REACHED" | "CONDITIONS_NOT_MET" | "BETTER_COMBINATION";
        };
        readonly QuoteShare: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly lineId: string;
            /** Format: int64 */
            readonly units: number;
        };
        readonly QuoteTaxTotal: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly name: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly net: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly rateMillionths: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly Recount: {
            /** Format: date-time */
            readonly askedAt: string;
            readonly askedBy: string;
            readonly location: components["schemas"]["LocationLabel"];
            readonly note: string;
            readonly variant: components["schemas"]["VariantLabel"];
        };
        readonly ReplenishmentChosenBody: {
            readonly chosen: readonly components["schemas"]["ReplenishmentChosenLine"][];
        };
        readonly ReplenishmentChosenLine: {
            /** Format: uuid */
            readonly fromLocationId?: string;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly ReplenishmentLevelBody: {
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int32 */
            readonly maximum: number;
            /** Format: int32 */
            readonly minimum: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly ReplenishmentLevelsBody: {
            readonly levels: readonly components["schemas"]["ReplenishmentLevelBody"][];
        };
        readonly ReplenishmentLevelView: {
            readonly location: components["schemas"]["Named"];
            /** Format: int32 */
            readonly maximum: number;
            /** Format: int32 */
            readonly minimum: number;
            readonly variant: components["schemas"]["VariantName"];
        };
        readonly ReplenishmentMade: {
            readonly purchaseOrderIds: readonly string[];
            readonly transferIds: readonly string[];
        };
        readonly ReplenishmentProposalView: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly cost?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int64 */
            readonly free: number;
            readonly from?: components["schemas"]["Named"];
            /** Format: int32 */
            readonly leadDays?: number;
            readonly location: components["schemas"]["Named"];
            /** Format: int32 */
            readonly maximum: number;
            /** Format: int32 */
            readonly minimum: number;
            /** Format: int32 */
            readonly quantity: number;
            readonly supplier?: components["schemas"]["Named"];
            /** Format: int64 */
            readonly toCome: number;
            readonly variant: components["schemas"]["VariantName"];
        };
        readonly RequestBodyOfReturn: {
            /** Format: uuid */
            readonly customerId?: string;
            readonly exchange?: readonly components["schemas"]["ReturnWantedBody"][];
            /** Format: uuid */
            readonly id?: string;
            readonly lines: readonly components["schemas"]["ReturnLineBody"][];
            /** Format: uuid */
            readonly locationId?: string;
            readonly note?: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly outsidePolicy?: boolean;
            /** @enum {string} */
            readonly refundWay: "ORIGINAL" | "STORE_CREDIT" | "EXCHANGE";
            /** @enum {string} */
            readonly way: "POST" | "STORE";
        };
        readonly ReservationDetail: {
            readonly lines: readonly components["schemas"]["ReservationLineView"][];
            readonly reservation: components["schemas"]["ReservationView"];
        };
        readonly ReservationLineView: {
            readonly location: components["schemas"]["LocationLabel"];
            /** Format: int32 */
            readonly quantity: number;
            readonly variant: components["schemas"]["VariantLabel"];
        };
        readonly ReservationReleaseBody: {
            readonly reason: string;
        };
        readonly ReservationView: {
            /** Format: date-time */
            readonly closedAt?: string;
            readonly closingReason?: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly orderId?: string;
            readonly reference: string;
            readonly state: string;
        };
        readonly Return: {
            readonly bookings: readonly components["schemas"]["ReturnBooking"][];
            /** Format: uuid */
            readonly channelId: string;
            readonly contactEmail?: string;
            readonly contactName?: string;
            readonly currency: string;
            /** Format: uuid */
            readonly customerId?: string;
            readonly exchange?: components["schemas"]["ReturnExchange"];
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["ReturnLine"][];
            /** Format: uuid */
            readonly locationId?: string;
            readonly note?: string;
            readonly number: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly orderNumber: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly refunded: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly refundWay: "ORIGINAL" | "STORE_CREDIT" | "EXCHANGE";
            /** Format: date-time */
            readonly requestedAt: string;
            /** Format: date-time */
            readonly sendBy: string;
            /** @enum {string} */
            readonly source: "ONLINE" | "TILL" | "DESK";
            /** @enum {string} */
            readonly state: "REQUESTED" | "ARRIVED" | "PARTLY_BOOKED" | "COMPLETED" | "REFUSED" | "WITHDRAWN";
            /** Format: int32 */
            readonly version: number;
            /** @enum {string} */
            readonly way: "POST" | "STORE";
        };
        readonly ReturnArrivalBody: {
            readonly lines?: readonly components["schemas"]["ReturnArrivedBody"][];
            /** Format: uuid */
            readonly locationId: string;
        };
        readonly ReturnArrivedBody: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly ReturnBookedLine: {
            /** @enum {string} */
            readonly disposition?: "BACK_TO_SALE" | "QUARANTINE" | "SCRAP" | "TO_SUPPLIER" | "TO_WAREHOUSE";
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly gross: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
            readonly remark?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly ReturnBooking: {
            /** Format: date-time */
            readonly at: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly byHand: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly delivery: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly fee: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly goods: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["ReturnBookedLine"][];
            /** Format: uuid */
            readonly locationId: string;
            readonly parts: readonly components["schemas"]["OrderMoneyPart"][];
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly refund: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly refundWay: "ORIGINAL" | "STORE_CREDIT" | "EXCHANGE";
            readonly staffName?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly tax: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly ReturnBookingBody: {
            /** Format: uuid */
            readonly id?: string;
            readonly lines: readonly components["schemas"]["ReturnJudgedBody"][];
            /** Format: uuid */
            readonly locationId: string;
        };
        readonly ReturnCounterBody: {
            /** Format: uuid */
            readonly bookingId?: string;
            readonly judged: readonly components["schemas"]["ReturnJudgedBody"][];
            /** Format: uuid */
            readonly locationId: string;
            readonly request: components["schemas"]["RequestBodyOfReturn"];
        };
        readonly ReturnDetail: {
            /** @enum {string} */
            readonly money: "SETTLED" | "FOLLOWING" | "NEEDS_ATTENTION";
            readonly shown: components["schemas"]["Return"];
            readonly signal?: components["schemas"]["ReturnSignal"];
        };
        readonly ReturnExchange: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly left: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly orderId?: string;
            readonly orderNumber?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly value: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly wanted: readonly components["schemas"]["ReturnWanted"][];
        };
        readonly ReturnJudgedBody: {
            /** @enum {string} */
            readonly disposition?: "BACK_TO_SALE" | "QUARANTINE" | "SCRAP" | "TO_SUPPLIER" | "TO_WAREHOUSE";
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
            readonly remark?: string;
        };
        readonly ReturnLine: {
            /** Format: int32 */
            readonly accepted: number;
            /** Format: int32 */
            readonly arrived: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly orderLineId: string;
            readonly outsidePolicy: boolean;
            /** Format: int32 */
            readonly policyVersion: number;
            /** Format: int32 */
            readonly quantity: number;
            /** @enum {string} */
            readonly reason: "CHANGED_MIND" | "TOO_SMALL" | "TOO_LARGE" | "NOT_AS_EXPECTED" | "ARRIVED_LATE" | "WRONG_ARTICLE" | "DAMAGED" | "FAULTY" | "OTHER";
            /** Format: int32 */
            readonly refused: number;
            readonly remark?: string;
            readonly ruleCode: string;
            readonly sku: string;
            readonly title: string;
            /** Format: uuid */
            readonly variantId?: string;
            /** Format: int32 */
            readonly withdrawn: number;
        };
        readonly ReturnLineBody: {
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly orderLineId: string;
            /** Format: int32 */
            readonly quantity: number;
            /** @enum {string} */
            readonly reason: "CHANGED_MIND" | "TOO_SMALL" | "TOO_LARGE" | "NOT_AS_EXPECTED" | "ARRIVED_LATE" | "WRONG_ARTICLE" | "DAMAGED" | "FAULTY" | "OTHER";
            readonly remark?: string;
        };
        readonly ReturnRule: {
            readonly categoryCodes: readonly string[];
            readonly channelIds: readonly string[];
            readonly code: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly conditions: {
                readonly [key: string]: string;
            };
            /** @enum {string} */
            readonly delivery: "WITHIN_WITHDRAWAL" | "WHOLE_ORDER";
            readonly fee: components["schemas"]["ReturnRuleFee"];
            readonly finalSale: boolean;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly legalException?: {
                readonly [key: string]: string;
            };
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly name: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly reducedFromPercent?: number;
            readonly refundWays: readonly ("ORIGINAL" | "STORE_CREDIT" | "EXCHANGE")[];
            /** Format: date */
            readonly soldFrom?: string;
            /** Format: date */
            readonly soldUntil?: string;
            /** Format: int32 */
            readonly windowDays: number;
            /** Format: date */
            readonly windowUntil?: string;
        };
        readonly ReturnRuleFee: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly basisPoints: number;
            readonly notForCredit: boolean;
            readonly onlyByPost: boolean;
        };
        readonly ReturnSignal: {
            /** Format: int32 */
            readonly basisPoints: number;
            /** @enum {string} */
            readonly level: "USUAL" | "OFTEN" | "MOSTLY";
            /** Format: int32 */
            readonly orders: number;
            /** Format: int64 */
            readonly piecesBack: number;
            /** Format: int64 */
            readonly piecesBought: number;
            /** Format: int32 */
            readonly returns: number;
        };
        readonly ReturnSummary: {
            /** Format: uuid */
            readonly channelId: string;
            readonly contactEmail?: string;
            readonly contactName?: string;
            /** Format: uuid */
            readonly customerId?: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly locationId?: string;
            readonly number: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly orderNumber: string;
            /** Format: int32 */
            readonly pieces: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly refunded: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** @enum {string} */
            readonly refundWay: "ORIGINAL" | "STORE_CREDIT" | "EXCHANGE";
            /** Format: date-time */
            readonly requestedAt: string;
            /** Format: date-time */
            readonly sendBy: string;
            /** @enum {string} */
            readonly source: "ONLINE" | "TILL" | "DESK";
            /** @enum {string} */
            readonly state: "REQUESTED" | "ARRIVED" | "PARTLY_BOOKED" | "COMPLETED" | "REFUSED" | "WITHDRAWN";
            /** @enum {string} */
            readonly way: "POST" | "STORE";
        };
        readonly ReturnWanted: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly ReturnWantedBody: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly ReturnWithdrawalBody: {
            readonly reason?: string;
        };
        readonly Role: {
            readonly builtIn: boolean;
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly permissions: readonly ("CATALOG_READ" | "CATALOG_WRITE" | "PRICES_READ" | "PRICES_WRITE" | "STOCK_READ" | "STOCK_WRITE" | "ORDERS_READ" | "ORDERS_WRITE" | "FULFIL" | "CUSTOMERS_READ" | "CUSTOMERS_WRITE" | "CUSTOMERS_PRIVACY" | "PAYMENTS_READ" | "REFUND" | "NETWORK_READ" | "NETWORK_WRITE" | "STAFF_READ" | "STAFF_WRITE" | "SELL" | "DISCOUNT" | "IMPORT" | "REPORTS_READ" | "HISTORY_READ" | "SETTINGS")[];
            /** Format: int32 */
            readonly version: number;
        };
        readonly RoleAssignment: {
            /** Format: uuid */
            readonly locationId?: string;
            readonly roleCode: string;
        };
        readonly RoleBody: {
            readonly code: string;
            /** Format: uuid */
            readonly id?: string;
            readonly name: string;
            readonly permissions: readonly ("CATALOG_READ" | "CATALOG_WRITE" | "PRICES_READ" | "PRICES_WRITE" | "STOCK_READ" | "STOCK_WRITE" | "ORDERS_READ" | "ORDERS_WRITE" | "FULFIL" | "CUSTOMERS_READ" | "CUSTOMERS_WRITE" | "CUSTOMERS_PRIVACY" | "PAYMENTS_READ" | "REFUND" | "NETWORK_READ" | "NETWORK_WRITE" | "STAFF_READ" | "STAFF_WRITE" | "SELL" | "DISCOUNT" | "IMPORT" | "REPORTS_READ" | "HISTORY_READ" | "SETTINGS")[];
            /** Format: int32 */
            readonly version?: number;
        };
        readonly RunBacklogBody: {
            readonly dry: boolean;
            /** Format: int64 */
            readonly gainMin: number;
            /** Format: uuid */
            readonly id?: string;
        };
        readonly RunWhatIfBody: {
            /** Format: uuid */
            readonly channelId?: string;
            /** Format: date */
            readonly from: string;
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly strategyId: string;
            /** Format: date */
            readonly until: string;
        };
        readonly SalesChannel: {
            readonly active: boolean;
            readonly code: string;
            readonly country: string;
            readonly currency: string;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "WEB_SHOP" | "TILL" | "APP" | "SOCIAL" | "MARKETPLACE" | "AGENT";
            readonly languages: readonly string[];
            readonly name: string;
            readonly pricesIncludeTax: boolean;
            /** Format: int32 */
            readonly version: number;
        };
        readonly SearchFound: {
            readonly facets: readonly components["schemas"]["SearchResultFacet"][];
            readonly items: readonly components["schemas"]["SearchHit"][];
            readonly next?: string;
            readonly relaxed: boolean;
            readonly total: components["schemas"]["PageTotal"];
        };
        readonly SearchHit: {
            readonly handle: string;
            /** Format: uuid */
            readonly id: string;
            readonly pictureUrl?: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly SearchResultCount: {
            readonly code: string;
            /** Format: int64 */
            readonly count: number;
            readonly name: string;
        };
        readonly SearchResultFacet: {
            readonly code: string;
            readonly counts: readonly components["schemas"]["SearchResultCount"][];
            /** @enum {string} */
            readonly kind: "CATEGORY" | "VENDOR" | "OPTION" | "TAG" | "PRICE" | "IN_STOCK";
            readonly name: string;
        };
        readonly Segment: {
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
            readonly rule?: components["schemas"]["SegmentRule"];
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly version: number;
        };
        readonly SegmentBody: {
            readonly code: string;
            /** Format: uuid */
            readonly id?: string;
            readonly rule?: components["schemas"]["SegmentRuleBody"];
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly version?: number;
        };
        readonly SegmentFound: {
            /** Format: int32 */
            readonly customers: number;
            readonly exact: boolean;
        };
        readonly SegmentMembersBody: {
            readonly customerIds: readonly string[];
        };
        readonly SegmentOfCustomer: {
            readonly segments: readonly string[];
            readonly tier?: string;
        };
        readonly SegmentPreviewBody: {
            readonly rule: components["schemas"]["SegmentRuleBody"];
        };
        readonly SegmentRule: {
            readonly account?: boolean;
            readonly allTags: readonly string[];
            readonly anyTag: readonly string[];
            readonly cities: readonly string[];
            readonly company?: boolean;
            readonly countries: readonly string[];
            /** Format: int32 */
            readonly customerForDays?: number;
            readonly languages: readonly string[];
            readonly mayBeMailed?: boolean;
            /** Format: int32 */
            readonly newForDays?: number;
            readonly noTag: readonly string[];
            readonly tiers: readonly string[];
        };
        readonly SegmentRuleBody: {
            readonly account?: boolean;
            readonly allTags?: readonly string[];
            readonly anyTag?: readonly string[];
            readonly cities?: readonly string[];
            readonly company?: boolean;
            readonly countries?: readonly string[];
            /** Format: int32 */
            readonly customerForDays?: number;
            readonly languages?: readonly string[];
            readonly mayBeMailed?: boolean;
            /** Format: int32 */
            readonly newForDays?: number;
            readonly noTag?: readonly string[];
            readonly tiers?: readonly string[];
        };
        readonly SessionSignedIn: {
            readonly assignments: readonly components["schemas"]["RoleAssignment"][];
            /** Format: date-time */
            readonly expiresAt: string;
            readonly language: string;
            readonly name: string;
            /** Format: uuid */
            readonly staffId: string;
        };
        readonly SessionSignInBody: {
            readonly email: string;
            readonly password: string;
        };
        readonly SetAsideLineBody: {
            /** @enum {string} */
            readonly purpose: "BACK_TO_SALE" | "QUARANTINE" | "SCRAP" | "TO_SUPPLIER" | "TO_WAREHOUSE";
            /** Format: int32 */
            readonly quantity: number;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly SetAsideMoveBody: {
            /** Format: uuid */
            readonly id?: string;
            readonly lines: readonly components["schemas"]["SetAsideLineBody"][];
            /** Format: uuid */
            readonly locationId: string;
            readonly note?: string;
            /** @enum {string} */
            readonly to: "SALE" | "SCRAP" | "SUPPLIER" | "WAREHOUSE";
            /** Format: uuid */
            readonly warehouseId?: string;
        };
        readonly SetAsideView: {
            /** Format: date-time */
            readonly changedAt: string;
            /** @enum {string} */
            readonly purpose: "BACK_TO_SALE" | "QUARANTINE" | "SCRAP" | "TO_SUPPLIER" | "TO_WAREHOUSE";
            /** Format: int64 */
            readonly quantity: number;
            readonly variant: components["schemas"]["VariantLabel"];
        };
        readonly Settlement: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly captured: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date */
            readonly day: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly fees: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly importedAt: string;
            /** Format: int32 */
            readonly lines: number;
            /** Format: int32 */
            readonly openDifferences: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly paidOut: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly provider: string;
            readonly reference: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly refunded: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly SettlementBringRequest: {
            readonly csv: string;
            /** Format: uuid */
            readonly id?: string;
            readonly provider: string;
        };
        readonly SettlementDifference: {
            /** Format: date */
            readonly day: string;
            /** Format: date-time */
            readonly foundAt: string;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "NOT_SETTLED" | "NOT_BOOKED" | "AMOUNT_DIFFERS" | "SETTLED_TWICE" | "UNKNOWN_PAYMENT" | "OTHER_CURRENCY" | "CHARGED_BACK";
            /** Format: uuid */
            readonly orderId?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly ours: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: uuid */
            readonly paymentId?: string;
            readonly provider: string;
            readonly reference?: string;
            readonly resolution?: string;
            /** Format: date-time */
            readonly resolvedAt?: string;
            readonly resolvedBy?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly theirs: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly SettlementFetched: {
            readonly settlement?: components["schemas"]["Settlement"];
        };
        readonly SettlementFetchRequest: {
            /** Format: date */
            readonly day: string;
            readonly provider: string;
        };
        readonly SettlementResolveRequest: {
            readonly how: string;
        };
        readonly SetUpBody: {
            readonly code: string;
            readonly email: string;
            readonly language: string;
            readonly name: string;
            readonly password: string;
        };
        readonly SetUpNeeded: {
            readonly needed: boolean;
        };
        readonly ShelfLabelQueue: {
            readonly code: string;
            /** Format: uuid */
            readonly locationId: string;
            readonly name: string;
            /** Format: int32 */
            readonly stale: number;
        };
        readonly ShippingEntry: {
            readonly orderNumber: string;
            /** Format: uuid */
            readonly parcelId: string;
            readonly parcelNumber: string;
            readonly trackingCode?: string;
        };
        readonly ShippingManifest: {
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            readonly carrier: string;
            /** Format: uuid */
            readonly id: string;
            readonly lines: readonly components["schemas"]["ShippingEntry"][];
            /** Format: uuid */
            readonly locationId: string;
            readonly notShipped: readonly components["schemas"]["ShippingNotShipped"][];
            readonly number: string;
            /** Format: int32 */
            readonly parcels: number;
        };
        readonly ShippingNotShipped: {
            readonly code: string;
            /** Format: uuid */
            readonly parcelId: string;
            readonly parcelNumber: string;
        };
        readonly SourcingRunBacklogResult: {
            /** Format: int64 */
            readonly after: number;
            /** Format: int64 */
            readonly before: number;
            readonly dry: boolean;
            /** Format: int64 */
            readonly inHand: number;
            /** Format: int64 */
            readonly moved: number;
            /** Format: int64 */
            readonly notMoved: number;
            /** Format: int64 */
            readonly orders: number;
            /** Format: int64 */
            readonly units: number;
        };
        readonly SourcingRunLoad: {
            /** Format: int64 */
            readonly busiestDay: number;
            /** Format: uuid */
            readonly locationId: string;
            /** Format: int64 */
            readonly orders: number;
            /** Format: int64 */
            readonly units: number;
        };
        readonly SourcingRunRun: {
            readonly backlog?: components["schemas"]["SourcingRunBacklogResult"];
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly finishedAt?: string;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "BACKLOG" | "WHAT_IF";
            readonly name: string;
            /** Format: int64 */
            readonly seen: number;
            readonly startedBy: string;
            /** @enum {string} */
            readonly state: "WAITING" | "RUNNING" | "DONE" | "FAILED" | "STOPPED";
            /** Format: int64 */
            readonly total: number;
            readonly whatIf?: components["schemas"]["SourcingRunWhatIfResult"];
        };
        readonly SourcingRunSide: {
            /** Format: int64 */
            readonly cost: number;
            readonly costs: {
                readonly [key: string]: number;
            };
            /** Format: int64 */
            readonly gapped: number;
            /** Format: int64 */
            readonly late: number;
            /** Format: int64 */
            readonly lateDays: number;
            readonly loads: readonly components["schemas"]["SourcingRunLoad"][];
            /** Format: int64 */
            readonly notSupplied: number;
            /** Format: int64 */
            readonly orders: number;
            /** Format: int64 */
            readonly parcels: number;
            /** Format: int64 */
            readonly split: number;
        };
        readonly SourcingRunWhatIfResult: {
            readonly currency: string;
            readonly fingerprint: string;
            /** Format: date-time */
            readonly from: string;
            readonly happened: components["schemas"]["SourcingRunSide"];
            /** Format: int64 */
            readonly lastMovement: number;
            readonly strategy: string;
            readonly tried: components["schemas"]["SourcingRunSide"];
            /** Format: date-time */
            readonly until: string;
        };
        readonly StaffAssignmentBody: {
            /** Format: uuid */
            readonly locationId?: string;
            readonly roleCode: string;
        };
        readonly StaffBody: {
            readonly active: boolean;
            readonly assignments: readonly components["schemas"]["StaffAssignmentBody"][];
            readonly email: string;
            /** Format: uuid */
            readonly id?: string;
            readonly language: string;
            readonly name: string;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly StaffMember: {
            readonly active: boolean;
            readonly assignments: readonly components["schemas"]["RoleAssignment"][];
            /** Format: date-time */
            readonly createdAt: string;
            readonly demo: boolean;
            readonly email: string;
            readonly hasPassword: boolean;
            readonly hasPin: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly language: string;
            readonly name: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly StaffPasswordBody: {
            readonly password: string;
        };
        readonly StaffPinBody: {
            readonly pin: string;
        };
        readonly StatementRow: {
            readonly actor: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date-time */
            readonly at: string;
            /** Format: int64 */
            readonly id: number;
            readonly reason: string;
            readonly reference: string;
        };
        readonly StoreCreditBookBody: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: date-time */
            readonly expiresAt?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly reason: string;
        };
        readonly StoreCreditCredit: {
            /** Format: uuid */
            readonly accountId: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly balance: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly currency: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly held: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly Strategy: {
            /** Format: int32 */
            readonly basedOn?: number;
            /** Format: date-time */
            readonly createdAt?: string;
            readonly createdBy: string;
            readonly form: components["schemas"]["StrategyForm"];
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** Format: int32 */
            readonly number?: number;
            /** Format: date-time */
            readonly publishedAt?: string;
            readonly publishedBy?: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly StrategyBody: {
            /** Format: int32 */
            readonly basedOn?: number;
            readonly form: components["schemas"]["StrategyForm"];
            /** Format: uuid */
            readonly id?: string;
            readonly name: string;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly StrategyForm: {
            /** Format: int32 */
            readonly capacityPerDay: number;
            readonly channels: readonly components["schemas"]["StrategyFormChannelRule"][];
            /** Format: int64 */
            readonly labourPerUnit: number;
            /** Format: int64 */
            readonly latenessPerDay: number;
            /** Format: int64 */
            readonly lineHandling: number;
            readonly linesTogether: boolean;
            readonly locations: readonly components["schemas"]["StrategyFormLocationRule"][];
            /** Format: int64 */
            readonly parcelHandling: number;
            /** Format: int64 */
            readonly perHundredKilometres: number;
            /** Format: int32 */
            readonly placesMax: number;
            /** Format: int32 */
            readonly readyMinutes: number;
            readonly shipToStore: boolean;
            readonly stock: components["schemas"]["StrategyFormStockPressure"];
            readonly weights: {
                readonly [key: string]: number;
            };
        };
        readonly StrategyFormChannelRule: {
            /** Format: uuid */
            readonly channelId: string;
            readonly excluded: readonly string[];
            /** Format: int32 */
            readonly placesMax?: number;
            readonly preferred: readonly string[];
        };
        readonly StrategyFormLocationRule: {
            /** Format: int32 */
            readonly capacityPerDay?: number;
            /** Format: int64 */
            readonly disfavour: number;
            /** Format: int64 */
            readonly labourPerUnit?: number;
            /** Format: uuid */
            readonly locationId: string;
            readonly supplies: boolean;
        };
        readonly StrategyFormStockPressure: {
            /** Format: int64 */
            readonly ageingPerUnit: number;
            /** Format: int32 */
            readonly coverDaysHigh: number;
            /** Format: int32 */
            readonly coverDaysLow: number;
            /** Format: int64 */
            readonly stockOutPerUnit: number;
        };
        readonly StrategyPublicationBody: {
            /** Format: int32 */
            readonly version: number;
        };
        readonly StreamingResponseBody: unknown;
        readonly SubscriberHeldFact: {
            /** Format: date-time */
            readonly occurredAt: string;
            /** Format: int64 */
            readonly position: number;
            /** Format: uuid */
            readonly subject: string;
            readonly type: string;
        };
        readonly SubscriberSetAsideBody: {
            /** Format: int64 */
            readonly position: number;
            readonly reason: string;
        };
        readonly SubscriberSetAsideFact: {
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            readonly error: string;
            readonly fact: components["schemas"]["SubscriberHeldFact"];
            /** Format: uuid */
            readonly id: string;
            readonly reason: string;
            /** Format: date-time */
            readonly replayedAt?: string;
            readonly replayedBy?: string;
            readonly subscriberId: string;
        };
        readonly SubscriberState: {
            readonly error?: string;
            readonly failingAt?: components["schemas"]["SubscriberHeldFact"];
            /** Format: date-time */
            readonly failingSince?: string;
            /** Format: int32 */
            readonly failures: number;
            readonly id: string;
            /** Format: date-time */
            readonly movedAt: string;
            /** Format: int64 */
            readonly position: number;
            /** Format: int64 */
            readonly waiting: number;
        };
        readonly Supplier: {
            readonly active: boolean;
            readonly code: string;
            readonly contact?: string;
            readonly currency: string;
            readonly email?: string;
            /** Format: uuid */
            readonly id: string;
            readonly language: string;
            /** Format: int32 */
            readonly leadDays: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly minimum?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly name: string;
            readonly note?: string;
            readonly phone?: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly SupplierBody: {
            readonly active: boolean;
            readonly code: string;
            readonly contact?: string;
            readonly currency: string;
            readonly email?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly language: string;
            /** Format: int32 */
            readonly leadDays: number;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly minimum?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly name: string;
            readonly note?: string;
            readonly phone?: string;
            /** Format: int32 */
            readonly version?: number;
        };
        readonly SupplierDetail: {
            readonly items: readonly components["schemas"]["SupplierItemView"][];
            readonly supplier: components["schemas"]["Supplier"];
        };
        readonly SupplierItemBody: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly cost: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly leadDays?: number;
            /** Format: int32 */
            readonly least: number;
            /** Format: int32 */
            readonly packSize: number;
            readonly preferred: boolean;
            readonly supplierSku?: string;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly SupplierItemsBody: {
            readonly items: readonly components["schemas"]["SupplierItemBody"][];
        };
        readonly SupplierItemView: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly cost: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            /** Format: int32 */
            readonly leadDays?: number;
            /** Format: int32 */
            readonly least: number;
            /** Format: int32 */
            readonly packSize: number;
            readonly preferred: boolean;
            readonly supplierSku?: string;
            readonly variant: components["schemas"]["VariantName"];
        };
        readonly SupplierRow: {
            readonly active: boolean;
            readonly code: string;
            readonly email?: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: int32 */
            readonly leadDays: number;
            readonly name: string;
        };
        readonly Suppression: {
            readonly address: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly createdBy: string;
            /** Format: uuid */
            readonly messageId?: string;
            readonly note?: string;
            /** @enum {string} */
            readonly reason: "BOUNCED" | "COMPLAINED" | "BY_HAND";
        };
        readonly SuppressionSuppressBody: {
            readonly address: string;
            readonly note?: string;
        };
        readonly TaxRateBody: {
            /** Format: int32 */
            readonly rateMillionths: number;
            readonly taxCategory: string;
            /** Format: date */
            readonly validFrom: string;
        };
        readonly TaxRateRate: {
            readonly country: string;
            /** Format: int32 */
            readonly rateMillionths: number;
            readonly taxCategory: string;
            /** Format: date */
            readonly validFrom: string;
        };
        readonly Template: {
            readonly kind: string;
            readonly language: string;
            readonly name: string;
            readonly occasion: string;
            readonly own: boolean;
            readonly places: readonly components["schemas"]["MessageKindPlace"][];
            readonly shipped: components["schemas"]["TemplateWords"];
            /** Format: int32 */
            readonly version: number;
            readonly versions: readonly components["schemas"]["TemplateVersion"][];
            readonly words: components["schemas"]["TemplateWords"];
        };
        readonly TemplateLanguage: {
            /** Format: date-time */
            readonly changedAt?: string;
            readonly changedBy?: string;
            readonly language: string;
            readonly own: boolean;
            readonly subject: string;
        };
        readonly TemplatePreviewBody: {
            readonly about?: string;
            readonly words: components["schemas"]["TemplateWordsBody"];
        };
        readonly TemplateResetBody: {
            /** Format: int32 */
            readonly version: number;
        };
        readonly TemplateSaveBody: {
            readonly body: string;
            readonly preheader: string;
            readonly subject: string;
            /** Format: int32 */
            readonly version: number;
        };
        readonly TemplateSummary: {
            readonly kind: string;
            readonly languages: readonly components["schemas"]["TemplateLanguage"][];
            readonly name: string;
            readonly occasion: string;
        };
        readonly TemplateTrialBody: {
            readonly about?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly words: components["schemas"]["TemplateWordsBody"];
        };
        readonly TemplateVersion: {
            /** Format: date-time */
            readonly changedAt: string;
            readonly changedBy: string;
            /** Format: int32 */
            readonly version: number;
            readonly words?: components["schemas"]["TemplateWords"];
        };
        readonly TemplateWords: {
            readonly body: string;
            readonly preheader: string;
            readonly subject: string;
        };
        readonly TemplateWordsBody: {
            readonly body: string;
            readonly preheader: string;
            readonly subject: string;
        };
        readonly TestBasketBasketBody: {
            /** Format: date-time */
            readonly at?: string;
            /** Format: uuid */
            readonly channelId: string;
            readonly country?: string;
            readonly couponCodes?: readonly string[];
            /** Format: uuid */
            readonly customerId?: string;
            readonly customerTags?: readonly string[];
            readonly delivery?: components["schemas"]["PriceQuestionDeliveryPrice"];
            readonly draft?: components["schemas"]["PromotionBody"];
            readonly draftIds?: readonly string[];
            readonly email?: string;
            readonly lines: readonly components["schemas"]["TestBasketBasketLine"][];
            /** Format: uuid */
            readonly locationId?: string;
            readonly offered?: boolean;
            readonly segments?: readonly string[];
            readonly tier?: string;
        };
        readonly TestBasketBasketLine: {
            /** Format: int32 */
            readonly quantity: number;
            readonly sku?: string;
            /** Format: uuid */
            readonly variantId?: string;
        };
        readonly TestBasketOutcomeAnswer: {
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly amount: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
            readonly code: string;
            readonly draft: boolean;
            readonly failed?: string;
            /** @description Any JSON */
            readonly failedCondition?: Record<string, never>;
            /** Format: uuid */
            readonly id: string;
            readonly missing?: components["schemas"]["PromotionTrialMissing"];
            readonly outcome: string;
            /** Format: int64 */
            readonly times: number;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            readonly where: readonly components["schemas"]["QuoteShare"][];
            readonly winners: readonly components["schemas"]["PromotionTrialNamed"][];
        };
        readonly TestBasketTrialAnswer: {
            readonly promotions: readonly components["schemas"]["TestBasketOutcomeAnswer"][];
            readonly provenBest: boolean;
            readonly quote: components["schemas"]["Quote"];
            /** Format: int32 */
            readonly work: number;
        };
        readonly TierBody: {
            readonly code: string;
            /** Format: uuid */
            readonly id?: string;
            /** Format: int32 */
            readonly place: number;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly version?: number;
        };
        readonly TierOfCustomer: {
            readonly tier?: string;
        };
        readonly TierRow: {
            readonly code: string;
            /** Format: int32 */
            readonly customers: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: int32 */
            readonly place: number;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            /** Format: int32 */
            readonly version: number;
        };
        readonly TransferBody: {
            /** Format: uuid */
            readonly fromLocationId: string;
            /** Format: uuid */
            readonly id?: string;
            readonly lines: readonly components["schemas"]["QuantityLine"][];
            readonly note: string;
            /** Format: uuid */
            readonly toLocationId: string;
        };
        readonly TransferLinesBody: {
            readonly lines: readonly components["schemas"]["QuantityLine"][];
        };
        readonly TransferLineView: {
            /** Format: int64 */
            readonly received: number;
            /** Format: int64 */
            readonly requested: number;
            /** Format: int64 */
            readonly shipped: number;
            readonly variant: components["schemas"]["VariantLabel"];
        };
        readonly TransferView: {
            readonly from: components["schemas"]["LocationLabel"];
            /** Format: uuid */
            readonly id: string;
            readonly lines?: readonly components["schemas"]["TransferLineView"][];
            readonly note: string;
            /** Format: date-time */
            readonly receivedAt?: string;
            /** Format: date-time */
            readonly requestedAt: string;
            /** Format: date-time */
            readonly shippedAt?: string;
            /** @enum {string} */
            readonly state: "REQUESTED" | "SHIPPED" | "RECEIVED" | "CANCELLED";
            readonly to: components["schemas"]["LocationLabel"];
        };
        readonly UnitPricing: {
            readonly base: number;
            /** @enum {string} */
            readonly baseUnit: "MG" | "G" | "KG" | "ML" | "CL" | "L" | "M3" | "MM" | "CM" | "M" | "M2" | "PIECE";
            readonly content: number;
            /** @enum {string} */
            readonly unit: "MG" | "G" | "KG" | "ML" | "CL" | "L" | "M3" | "MM" | "CM" | "M" | "M2" | "PIECE";
        };
        readonly Variant: {
            readonly active: boolean;
            readonly categoryCodes: readonly string[];
            readonly gtin?: string;
            readonly handle: string;
            /** Format: uuid */
            readonly id: string;
            readonly options: {
                readonly [key: string]: string;
            };
            readonly pictureUrl?: string;
            /** Format: uuid */
            readonly productId: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly productTitle: {
                readonly [key: string]: string;
            };
            readonly sku: string;
            readonly soldByMeasure: boolean;
            readonly tags: readonly string[];
            readonly taxCategory: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
            readonly unitPricing?: components["schemas"]["UnitPricing"];
            readonly vendor: string;
            /** Format: int32 */
            readonly version: number;
            /** Format: int32 */
            readonly weightGrams?: number;
        };
        readonly VariantBody: {
            readonly active?: boolean;
            readonly gtin?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly options?: {
                readonly [key: string]: string;
            };
            readonly pictureHash?: string;
            readonly sku: string;
            readonly soldByMeasure?: boolean;
            readonly taxCategory?: string;
            readonly unitPricing?: components["schemas"]["VariantUnitPricingBody"];
            /** Format: int32 */
            readonly version?: number;
            /** Format: int32 */
            readonly weightGrams?: number;
        };
        readonly VariantLabel: {
            readonly gtin?: string;
            /** Format: uuid */
            readonly id: string;
            readonly pictureUrl?: string;
            readonly sku: string;
            readonly soldByMeasure: boolean;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly VariantLevelsView: {
            /** Format: int64 */
            readonly available: number;
            readonly locations: readonly components["schemas"]["LevelView"][];
            /** Format: int64 */
            readonly onHand: number;
            /** Format: int64 */
            readonly reserved: number;
            readonly variant: components["schemas"]["VariantLabel"];
        };
        readonly VariantName: {
            readonly gtin?: string;
            /** Format: uuid */
            readonly id: string;
            readonly pictureUrl?: string;
            readonly sku: string;
            /** @description A text by language: {"nl": "Vaas", "en": "Vase"} */
            readonly title: {
                readonly [key: string]: string;
            };
        };
        readonly VariantUnitPricingBody: {
            readonly base: number;
            /** @enum {string} */
            readonly baseUnit: "MG" | "G" | "KG" | "ML" | "CL" | "L" | "M3" | "MM" | "CM" | "M" | "M2" | "PIECE";
            readonly content: number;
            /** @enum {string} */
            readonly unit: "MG" | "G" | "KG" | "ML" | "CL" | "L" | "M3" | "MM" | "CM" | "M" | "M2" | "PIECE";
        };
        readonly WorkAcceptances: {
            readonly accepted: readonly string[];
            readonly refused: readonly components["schemas"]["WorkNotAccepted"][];
        };
        readonly WorkClaimBody: {
            readonly takeOver?: boolean;
        };
        readonly WorkClosingBody: {
            /** Format: int32 */
            readonly weightGrams?: number;
        };
        readonly WorkIds: {
            readonly ids: readonly string[];
        };
        readonly WorkLineBody: {
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly WorkNotAccepted: {
            readonly code: string;
            /** Format: uuid */
            readonly id: string;
        };
        readonly WorkParcelBody: {
            /** Format: uuid */
            readonly id?: string;
            readonly lines?: readonly components["schemas"]["WorkLineBody"][];
            /** Format: int32 */
            readonly weightGrams?: number;
        };
        readonly WorkPickBody: {
            readonly barcode?: string;
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly lineId?: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly WorkPutBackBody: {
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly lineId: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly WorkRefusalBody: {
            /** Format: uuid */
            readonly id?: string;
            readonly lines?: readonly components["schemas"]["WorkLineBody"][];
            readonly note?: string;
            /** @enum {string} */
            readonly reason: "NOT_FOUND" | "DAMAGED" | "TOO_BUSY" | "CLOSED" | "KEPT_FOR_CUSTOMER" | "OTHER" | "TIMED_OUT" | "LOCATION_CLOSED" | "OVERSOLD";
        };
        readonly WorkScanBody: {
            readonly barcode: string;
            /** Format: uuid */
            readonly id?: string;
            /** Format: int32 */
            readonly quantity: number;
        };
        readonly WorkShortBody: {
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly lineId: string;
            readonly note?: string;
            /** Format: int32 */
            readonly quantity: number;
            /** @enum {string} */
            readonly reason: "NOT_FOUND" | "DAMAGED" | "TOO_BUSY" | "CLOSED" | "KEPT_FOR_CUSTOMER" | "OTHER" | "TIMED_OUT" | "LOCATION_CLOSED" | "OVERSOLD";
        };
        readonly WorkView: {
            /** Format: date-time */
            readonly acceptedAt?: string;
            readonly address?: components["schemas"]["OrderAddress"];
            /** Format: date-time */
            readonly answerBy?: string;
            readonly assignee?: components["schemas"]["WorkViewAssignee"];
            /** Format: date-time */
            readonly changedAt: string;
            readonly collection?: components["schemas"]["WorkViewCollectionView"];
            /** Format: date-time */
            readonly collectUntil?: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly customerEmail?: string;
            readonly customerName?: string;
            readonly customerPhone?: string;
            /** Format: uuid */
            readonly destinationId?: string;
            /** Format: date-time */
            readonly dueAt: string;
            /** Format: date-time */
            readonly finishedAt?: string;
            readonly held: boolean;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "SHIP" | "COLLECT" | "SHIP_TO_STORE";
            readonly late: boolean;
            readonly lines: readonly components["schemas"]["WorkViewLineView"][];
            /** Format: uuid */
            readonly locationId: string;
            readonly method: string;
            readonly number: string;
            /** Format: int32 */
            readonly open: number;
            /** Format: uuid */
            readonly orderId: string;
            readonly orderNumber: string;
            readonly parcels: readonly components["schemas"]["WorkViewParcelView"][];
            /** Format: date-time */
            readonly pickedAt?: string;
            /** Format: int32 */
            readonly pieces: number;
            readonly problem?: string;
            /** Format: date-time */
            readonly promisedAt?: string;
            /** Format: date-time */
            readonly readyAt?: string;
            readonly refusal?: components["schemas"]["WorkViewRefusalView"];
            /** Format: date-time */
            readonly remindedAt?: string;
            readonly shelf?: string;
            /** @enum {string} */
            readonly state: "OFFERED" | "ACCEPTED" | "PICKING" | "PICKED" | "PACKED" | "READY" | "SHIPPED" | "COLLECTED" | "DELIVERED" | "LOST" | "RETURNED_TO_SENDER" | "REFUSED" | "CANCELLED";
            readonly steps: readonly components["schemas"]["WorkViewStepView"][];
            /** Format: int32 */
            readonly version: number;
        };
        readonly WorkViewAssignee: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly WorkViewCollectionView: {
            readonly collectedBy?: string;
            /** @description Whole minor units (cents) and an ISO 4217 currency */
            readonly toPay?: {
                /** Format: int64 */
                readonly amount: number;
                readonly currency: string;
            };
        };
        readonly WorkViewLineView: {
            readonly bin?: string;
            /** Format: int32 */
            readonly cancelled: number;
            readonly gtin?: string;
            /** Format: int32 */
            readonly handedOver: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: int32 */
            readonly moved: number;
            /** Format: int32 */
            readonly open: number;
            /** Format: uuid */
            readonly orderLineId: string;
            /** Format: int32 */
            readonly packed: number;
            /** Format: int32 */
            readonly picked: number;
            readonly pictureUrl?: string;
            /** Format: int32 */
            readonly quantity: number;
            /** Format: int32 */
            readonly short?: number;
            readonly sku: string;
            readonly title: string;
            /** Format: uuid */
            readonly variantId: string;
        };
        readonly WorkViewParcelView: {
            readonly carrier?: string;
            /** Format: date-time */
            readonly deliveredAt?: string;
            /** Format: date-time */
            readonly expectedAt?: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: int32 */
            readonly labelPrints: number;
            readonly lines: readonly components["schemas"]["ParcelContent"][];
            /** Format: uuid */
            readonly locationId: string;
            /** Format: uuid */
            readonly manifestId?: string;
            readonly number: string;
            /** Format: uuid */
            readonly orderId: string;
            readonly orderNumber: string;
            readonly service?: string;
            /** Format: date-time */
            readonly shippedAt?: string;
            /** @enum {string} */
            readonly state: "OPEN" | "CLOSED" | "LABELLED" | "SHIPPED" | "IN_TRANSIT" | "DELIVERED" | "LOST" | "RETURNED_TO_SENDER" | "RETURNED" | "UNPACKED";
            readonly tracking?: readonly components["schemas"]["ParcelTrackingStep"][];
            readonly trackingCode?: string;
            readonly trackingUrl?: string;
            /** Format: int32 */
            readonly version: number;
            /** Format: int32 */
            readonly weightGrams?: number;
            /** Format: uuid */
            readonly workOrderId: string;
        };
        readonly WorkViewRefusalView: {
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            readonly note?: string;
            /** @enum {string} */
            readonly reason: "NOT_FOUND" | "DAMAGED" | "TOO_BUSY" | "CLOSED" | "KEPT_FOR_CUSTOMER" | "OTHER" | "TIMED_OUT" | "LOCATION_CLOSED" | "OVERSOLD";
        };
        readonly WorkViewStepView: {
            readonly actorName: string;
            /** Format: date-time */
            readonly at: string;
            readonly from?: string;
            readonly reason?: string;
            readonly to?: string;
            readonly what: string;
        };
        readonly WorkViewWorkSummary: {
            /** Format: date-time */
            readonly answerBy?: string;
            readonly assignee?: components["schemas"]["WorkViewAssignee"];
            /** Format: date-time */
            readonly changedAt: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly customerName?: string;
            /** Format: uuid */
            readonly destinationId?: string;
            /** Format: date-time */
            readonly dueAt: string;
            readonly held: boolean;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "SHIP" | "COLLECT" | "SHIP_TO_STORE";
            readonly late: boolean;
            /** Format: uuid */
            readonly locationId: string;
            readonly method: string;
            readonly number: string;
            /** Format: int32 */
            readonly open: number;
            /** Format: uuid */
            readonly orderId: string;
            readonly orderNumber: string;
            /** Format: int32 */
            readonly pieces: number;
            readonly problem?: string;
            /** Format: date-time */
            readonly promisedAt?: string;
            readonly shelf?: string;
            /** @enum {string} */
            readonly state: "OFFERED" | "ACCEPTED" | "PICKING" | "PICKED" | "PACKED" | "READY" | "SHIPPED" | "COLLECTED" | "DELIVERED" | "LOST" | "RETURNED_TO_SENDER" | "REFUSED" | "CANCELLED";
            /** Format: int32 */
            readonly version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Actor = components['schemas']['Actor'];
export type Address = components['schemas']['Address'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyCreatedKey = components['schemas']['ApiKeyCreatedKey'];
export type ApiKeyKeyBody = components['schemas']['ApiKeyKeyBody'];
export type Arrival = components['schemas']['Arrival'];
export type ArrivalBody = components['schemas']['ArrivalBody'];
export type ArrivalLine = components['schemas']['ArrivalLine'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditReportFinding = components['schemas']['AuditReportFinding'];
export type AuditView = components['schemas']['AuditView'];
export type BackorderArrival = components['schemas']['BackorderArrival'];
export type BackorderKnown = components['schemas']['BackorderKnown'];
export type BackorderPromise = components['schemas']['BackorderPromise'];
export type BackorderShown = components['schemas']['BackorderShown'];
export type BackorderTerms = components['schemas']['BackorderTerms'];
export type BackorderTermsBody = components['schemas']['BackorderTermsBody'];
export type BackorderWaitingLine = components['schemas']['BackorderWaitingLine'];
export type Booked = components['schemas']['Booked'];
export type BookingAdjustmentBody = components['schemas']['BookingAdjustmentBody'];
export type BookingBookedMovement = components['schemas']['BookingBookedMovement'];
export type BookingDetail = components['schemas']['BookingDetail'];
export type BookingDifferenceLine = components['schemas']['BookingDifferenceLine'];
export type BookingReceiptBody = components['schemas']['BookingReceiptBody'];
export type BookingView = components['schemas']['BookingView'];
export type CarrierCalendarDay = components['schemas']['CarrierCalendarDay'];
export type CarrierHoliday = components['schemas']['CarrierHoliday'];
export type CarrierHolidayBody = components['schemas']['CarrierHolidayBody'];
export type CarrierLabelCarrier = components['schemas']['CarrierLabelCarrier'];
export type CarrierRate = components['schemas']['CarrierRate'];
export type CarrierService = components['schemas']['CarrierService'];
export type CarrierServiceBody = components['schemas']['CarrierServiceBody'];
export type CarrierZone = components['schemas']['CarrierZone'];
export type Cart = components['schemas']['Cart'];
export type CartLine = components['schemas']['CartLine'];
export type CartSummary = components['schemas']['CartSummary'];
export type Category = components['schemas']['Category'];
export type CategoryBody = components['schemas']['CategoryBody'];
export type ChannelBody = components['schemas']['ChannelBody'];
export type ChannelDetail = components['schemas']['ChannelDetail'];
export type ChannelSuppliersBody = components['schemas']['ChannelSuppliersBody'];
export type Checkout = components['schemas']['Checkout'];
export type CheckoutCredit = components['schemas']['CheckoutCredit'];
export type CheckoutJournalLine = components['schemas']['CheckoutJournalLine'];
export type CheckoutLine = components['schemas']['CheckoutLine'];
export type CheckoutMoneyTrouble = components['schemas']['CheckoutMoneyTrouble'];
export type CheckoutSummary = components['schemas']['CheckoutSummary'];
export type CollectionExtensionBody = components['schemas']['CollectionExtensionBody'];
export type CollectionHandOutBody = components['schemas']['CollectionHandOutBody'];
export type CollectionLookUpBody = components['schemas']['CollectionLookUpBody'];
export type CollectionPaidBody = components['schemas']['CollectionPaidBody'];
export type CollectionReadyBody = components['schemas']['CollectionReadyBody'];
export type Consent = components['schemas']['Consent'];
export type ConsentBody = components['schemas']['ConsentBody'];
export type Cost = components['schemas']['Cost'];
export type CostBody = components['schemas']['CostBody'];
export type CostFloor = components['schemas']['CostFloor'];
export type CostFloorBody = components['schemas']['CostFloorBody'];
export type CostFloorsBody = components['schemas']['CostFloorsBody'];
export type CostRowsSet = components['schemas']['CostRowsSet'];
export type CostsBody = components['schemas']['CostsBody'];
export type CountBody = components['schemas']['CountBody'];
export type CountedBody = components['schemas']['CountedBody'];
export type CountLineView = components['schemas']['CountLineView'];
export type CountSummary = components['schemas']['CountSummary'];
export type CountView = components['schemas']['CountView'];
export type CouponAnswer = components['schemas']['CouponAnswer'];
export type CouponBatch = components['schemas']['CouponBatch'];
export type CouponBatchBody = components['schemas']['CouponBatchBody'];
export type CouponBody = components['schemas']['CouponBody'];
export type Customer = components['schemas']['Customer'];
export type CustomerAccountInfo = components['schemas']['CustomerAccountInfo'];
export type CustomerAddress = components['schemas']['CustomerAddress'];
export type CustomerAddressBody = components['schemas']['CustomerAddressBody'];
export type CustomerBody = components['schemas']['CustomerBody'];
export type CustomerCardGiven = components['schemas']['CustomerCardGiven'];
export type CustomerDetail = components['schemas']['CustomerDetail'];
export type CustomerNameBody = components['schemas']['CustomerNameBody'];
export type CustomerRow = components['schemas']['CustomerRow'];
export type CustomerTier = components['schemas']['CustomerTier'];
export type CustomField = components['schemas']['CustomField'];
export type CustomFieldChoice = components['schemas']['CustomFieldChoice'];
export type CustomFieldChoiceBody = components['schemas']['CustomFieldChoiceBody'];
export type CustomFieldFieldBody = components['schemas']['CustomFieldFieldBody'];
export type DecisionBody = components['schemas']['DecisionBody'];
export type DecisionPlanBody = components['schemas']['DecisionPlanBody'];
export type DecisionSupplyBody = components['schemas']['DecisionSupplyBody'];
export type DeliveryMethod = components['schemas']['DeliveryMethod'];
export type DeliveryMethodMethodRequest = components['schemas']['DeliveryMethodMethodRequest'];
export type DeliveryWish = components['schemas']['DeliveryWish'];
export type Device = components['schemas']['Device'];
export type DeviceCodeBody = components['schemas']['DeviceCodeBody'];
export type DeviceEnrolmentCode = components['schemas']['DeviceEnrolmentCode'];
export type DuplicatePair = components['schemas']['DuplicatePair'];
export type EarningRule = components['schemas']['EarningRule'];
export type FulfilmentSettingSettings = components['schemas']['FulfilmentSettingSettings'];
export type GiftCard = components['schemas']['GiftCard'];
export type GiftCardIssueBody = components['schemas']['GiftCardIssueBody'];
export type GiftCardLookUpBody = components['schemas']['GiftCardLookUpBody'];
export type GiftCardNoteBody = components['schemas']['GiftCardNoteBody'];
export type GiftCardOfficeIssuedCard = components['schemas']['GiftCardOfficeIssuedCard'];
export type GiftCardReasonBody = components['schemas']['GiftCardReasonBody'];
export type GiftCardReturn = components['schemas']['GiftCardReturn'];
export type GiftCardReturnCardLine = components['schemas']['GiftCardReturnCardLine'];
export type GiftCardSummarySummary = components['schemas']['GiftCardSummarySummary'];
export type GiftCardTransferBody = components['schemas']['GiftCardTransferBody'];
export type ImportJob = components['schemas']['ImportJob'];
export type KeepingBackBufferBody = components['schemas']['KeepingBackBufferBody'];
export type KeepingBackBuffers = components['schemas']['KeepingBackBuffers'];
export type KeepingBackBufferView = components['schemas']['KeepingBackBufferView'];
export type KeepingBackSafetyLine = components['schemas']['KeepingBackSafetyLine'];
export type KeepingBackSafetyStockBody = components['schemas']['KeepingBackSafetyStockBody'];
export type KeepingBackSafetyStockSet = components['schemas']['KeepingBackSafetyStockSet'];
export type LabelMovementView = components['schemas']['LabelMovementView'];
export type LabelPrinted = components['schemas']['LabelPrinted'];
export type LabelPrintedBody = components['schemas']['LabelPrintedBody'];
export type LabelRow = components['schemas']['LabelRow'];
export type LabelSheetBody = components['schemas']['LabelSheetBody'];
export type LedgerAuditBalanceAuditView = components['schemas']['LedgerAuditBalanceAuditView'];
export type LedgerReportFinding = components['schemas']['LedgerReportFinding'];
export type LevelLine = components['schemas']['LevelLine'];
export type LevelsBody = components['schemas']['LevelsBody'];
export type LevelStockAt = components['schemas']['LevelStockAt'];
export type LevelView = components['schemas']['LevelView'];
export type LineDiscount = components['schemas']['LineDiscount'];
export type LineProgress = components['schemas']['LineProgress'];
export type LineTerms = components['schemas']['LineTerms'];
export type Location = components['schemas']['Location'];
export type LocationAddressBody = components['schemas']['LocationAddressBody'];
export type LocationBody = components['schemas']['LocationBody'];
export type LocationDetail = components['schemas']['LocationDetail'];
export type LocationExceptionBody = components['schemas']['LocationExceptionBody'];
export type LocationHoursBody = components['schemas']['LocationHoursBody'];
export type LocationLabel = components['schemas']['LocationLabel'];
export type LocationOpeningBody = components['schemas']['LocationOpeningBody'];
export type MailReportBooked = components['schemas']['MailReportBooked'];
export type ManifestBody = components['schemas']['ManifestBody'];
export type Me = components['schemas']['Me'];
export type MediaLibraryStoredPicture = components['schemas']['MediaLibraryStoredPicture'];
export type MeGrant = components['schemas']['MeGrant'];
export type MessageKindPlace = components['schemas']['MessageKindPlace'];
export type MessageLogAttempt = components['schemas']['MessageLogAttempt'];
export type MessageLogCondition = components['schemas']['MessageLogCondition'];
export type MessageLogCount = components['schemas']['MessageLogCount'];
export type MessageLogDetail = components['schemas']['MessageLogDetail'];
export type MessageLogEntry = components['schemas']['MessageLogEntry'];
export type MessageLogShown = components['schemas']['MessageLogShown'];
export type MessageRepeatBody = components['schemas']['MessageRepeatBody'];
export type MissingPrice = components['schemas']['MissingPrice'];
export type Named = components['schemas']['Named'];
export type Opening = components['schemas']['Opening'];
export type OpeningException = components['schemas']['OpeningException'];
export type OpeningHours = components['schemas']['OpeningHours'];
export type Order = components['schemas']['Order'];
export type OrderAddress = components['schemas']['OrderAddress'];
export type OrderAllocation = components['schemas']['OrderAllocation'];
export type OrderAmounts = components['schemas']['OrderAmounts'];
export type OrderContact = components['schemas']['OrderContact'];
export type OrderDelivery = components['schemas']['OrderDelivery'];
export type OrderDetail = components['schemas']['OrderDetail'];
export type OrderEditingAddedRequest = components['schemas']['OrderEditingAddedRequest'];
export type OrderEditingEditRequest = components['schemas']['OrderEditingEditRequest'];
export type OrderEditingOtherDelivery = components['schemas']['OrderEditingOtherDelivery'];
export type OrderEditingOutstanding = components['schemas']['OrderEditingOutstanding'];
export type OrderEditingPaymentAnswer = components['schemas']['OrderEditingPaymentAnswer'];
export type OrderEditingPaymentRequest = components['schemas']['OrderEditingPaymentRequest'];
export type OrderEditingPreview = components['schemas']['OrderEditingPreview'];
export type OrderEditingPricedLine = components['schemas']['OrderEditingPricedLine'];
export type OrderEditingRemovedRequest = components['schemas']['OrderEditingRemovedRequest'];
export type OrderHandlingCancellationRequest = components['schemas']['OrderHandlingCancellationRequest'];
export type OrderHandlingGoodwillRequest = components['schemas']['OrderHandlingGoodwillRequest'];
export type OrderHandlingHandOverRequest = components['schemas']['OrderHandlingHandOverRequest'];
export type OrderHandlingLineRequest = components['schemas']['OrderHandlingLineRequest'];
export type OrderHold = components['schemas']['OrderHold'];
export type OrderHoldRequest = components['schemas']['OrderHoldRequest'];
export type OrderLine = components['schemas']['OrderLine'];
export type OrderMoneyPart = components['schemas']['OrderMoneyPart'];
export type OrderNoteRequest = components['schemas']['OrderNoteRequest'];
export type OrderPoints = components['schemas']['OrderPoints'];
export type OrderPromise = components['schemas']['OrderPromise'];
export type OrderReleaseRequest = components['schemas']['OrderReleaseRequest'];
export type OrderReportLine = components['schemas']['OrderReportLine'];
export type OrderReportReport = components['schemas']['OrderReportReport'];
export type OrderSource = components['schemas']['OrderSource'];
export type OrderSummary = components['schemas']['OrderSummary'];
export type OrderTimelineEntry = components['schemas']['OrderTimelineEntry'];
export type OrderTotalTotal = components['schemas']['OrderTotalTotal'];
export type OverviewLateness = components['schemas']['OverviewLateness'];
export type OverviewTasks = components['schemas']['OverviewTasks'];
export type PageApiKey = components['schemas']['PageApiKey'];
export type PageAuditEntry = components['schemas']['PageAuditEntry'];
export type PageAuditView = components['schemas']['PageAuditView'];
export type PageBackorderWaitingLine = components['schemas']['PageBackorderWaitingLine'];
export type PageBookingView = components['schemas']['PageBookingView'];
export type PageCarrierCalendarDay = components['schemas']['PageCarrierCalendarDay'];
export type PageCarrierHoliday = components['schemas']['PageCarrierHoliday'];
export type PageCarrierService = components['schemas']['PageCarrierService'];
export type PageCartSummary = components['schemas']['PageCartSummary'];
export type PageCategory = components['schemas']['PageCategory'];
export type PageCheckoutJournalLine = components['schemas']['PageCheckoutJournalLine'];
export type PageCheckoutMoneyTrouble = components['schemas']['PageCheckoutMoneyTrouble'];
export type PageCheckoutSummary = components['schemas']['PageCheckoutSummary'];
export type PageConsent = components['schemas']['PageConsent'];
export type PageCost = components['schemas']['PageCost'];
export type PageCostFloor = components['schemas']['PageCostFloor'];
export type PageCountSummary = components['schemas']['PageCountSummary'];
export type PageCouponAnswer = components['schemas']['PageCouponAnswer'];
export type PageCouponBatch = components['schemas']['PageCouponBatch'];
export type PageCustomerRow = components['schemas']['PageCustomerRow'];
export type PageCustomField = components['schemas']['PageCustomField'];
export type PageDecisionBody = components['schemas']['PageDecisionBody'];
export type PageDevice = components['schemas']['PageDevice'];
export type PageDuplicatePair = components['schemas']['PageDuplicatePair'];
export type PageGiftCard = components['schemas']['PageGiftCard'];
export type PageImportJob = components['schemas']['PageImportJob'];
export type PageLabelMovementView = components['schemas']['PageLabelMovementView'];
export type PageLabelRow = components['schemas']['PageLabelRow'];
export type PageLedgerAuditBalanceAuditView = components['schemas']['PageLedgerAuditBalanceAuditView'];
export type PageLevelView = components['schemas']['PageLevelView'];
export type PageLineTerms = components['schemas']['PageLineTerms'];
export type PageLocation = components['schemas']['PageLocation'];
export type PageMessageLogEntry = components['schemas']['PageMessageLogEntry'];
export type PageMissingPrice = components['schemas']['PageMissingPrice'];
export type PageOrderSummary = components['schemas']['PageOrderSummary'];
export type PagePaymentRow = components['schemas']['PagePaymentRow'];
export type PagePersonalOffer = components['schemas']['PagePersonalOffer'];
export type PagePickList = components['schemas']['PagePickList'];
export type PagePlaceBinView = components['schemas']['PagePlaceBinView'];
export type PagePlatform = components['schemas']['PagePlatform'];
export type PagePlatformWebhookDelivery = components['schemas']['PagePlatformWebhookDelivery'];
export type PagePolicyBook = components['schemas']['PagePolicyBook'];
export type PagePriceChange = components['schemas']['PagePriceChange'];
export type PagePriceChangeRowPreviewRow = components['schemas']['PagePriceChangeRowPreviewRow'];
export type PagePriceList = components['schemas']['PagePriceList'];
export type PagePriceRow = components['schemas']['PagePriceRow'];
export type PagePriceZone = components['schemas']['PagePriceZone'];
export type PagePriorPriceRuleRule = components['schemas']['PagePriorPriceRuleRule'];
export type PagePriorPriceStretch = components['schemas']['PagePriorPriceStretch'];
export type PageProductRow = components['schemas']['PageProductRow'];
export type PagePromotionAnswer = components['schemas']['PagePromotionAnswer'];
export type PagePromotionReplayReplayAnswer = components['schemas']['PagePromotionReplayReplayAnswer'];
export type PagePromotionRevisionAnswer = components['schemas']['PagePromotionRevisionAnswer'];
export type PagePurchaseOrderPurchaseRow = components['schemas']['PagePurchaseOrderPurchaseRow'];
export type PageRecount = components['schemas']['PageRecount'];
export type PageReplenishmentLevelView = components['schemas']['PageReplenishmentLevelView'];
export type PageReplenishmentProposalView = components['schemas']['PageReplenishmentProposalView'];
export type PageReservationView = components['schemas']['PageReservationView'];
export type PageReturnSummary = components['schemas']['PageReturnSummary'];
export type PageRole = components['schemas']['PageRole'];
export type PageSalesChannel = components['schemas']['PageSalesChannel'];
export type PageSegment = components['schemas']['PageSegment'];
export type PageSetAsideView = components['schemas']['PageSetAsideView'];
export type PageSettlement = components['schemas']['PageSettlement'];
export type PageSettlementDifference = components['schemas']['PageSettlementDifference'];
export type PageShelfLabelQueue = components['schemas']['PageShelfLabelQueue'];
export type PageShippingManifest = components['schemas']['PageShippingManifest'];
export type PageSourcingRunRun = components['schemas']['PageSourcingRunRun'];
export type PageStaffMember = components['schemas']['PageStaffMember'];
export type PageStatementRow = components['schemas']['PageStatementRow'];
export type PageStoreCreditCredit = components['schemas']['PageStoreCreditCredit'];
export type PageStrategy = components['schemas']['PageStrategy'];
export type PageString = components['schemas']['PageString'];
export type PageSubscriberSetAsideFact = components['schemas']['PageSubscriberSetAsideFact'];
export type PageSubscriberState = components['schemas']['PageSubscriberState'];
export type PageSupplierRow = components['schemas']['PageSupplierRow'];
export type PageSuppression = components['schemas']['PageSuppression'];
export type PageTaxRateRate = components['schemas']['PageTaxRateRate'];
export type PageTemplateSummary = components['schemas']['PageTemplateSummary'];
export type PageTierRow = components['schemas']['PageTierRow'];
export type PageTotal = components['schemas']['PageTotal'];
export type PageTransferView = components['schemas']['PageTransferView'];
export type PageVariant = components['schemas']['PageVariant'];
export type PageWorkViewParcelView = components['schemas']['PageWorkViewParcelView'];
export type PageWorkViewWorkSummary = components['schemas']['PageWorkViewWorkSummary'];
export type ParcelContent = components['schemas']['ParcelContent'];
export type ParcelTrackingBody = components['schemas']['ParcelTrackingBody'];
export type ParcelTrackingStep = components['schemas']['ParcelTrackingStep'];
export type Payment = components['schemas']['Payment'];
export type PaymentChange = components['schemas']['PaymentChange'];
export type PaymentDetail = components['schemas']['PaymentDetail'];
export type PaymentRow = components['schemas']['PaymentRow'];
export type PersonalOffer = components['schemas']['PersonalOffer'];
export type PersonalOfferOfferBody = components['schemas']['PersonalOfferOfferBody'];
export type PersonName = components['schemas']['PersonName'];
export type PickList = components['schemas']['PickList'];
export type PickListListBody = components['schemas']['PickListListBody'];
export type PickListPart = components['schemas']['PickListPart'];
export type PickListPerson = components['schemas']['PickListPerson'];
export type PickListPickBody = components['schemas']['PickListPickBody'];
export type PickListShortBody = components['schemas']['PickListShortBody'];
export type PickListStop = components['schemas']['PickListStop'];
export type PickListTote = components['schemas']['PickListTote'];
export type Picture = components['schemas']['Picture'];
export type PlaceBinBody = components['schemas']['PlaceBinBody'];
export type PlaceBinsBody = components['schemas']['PlaceBinsBody'];
export type PlaceBinView = components['schemas']['PlaceBinView'];
export type PlaceLabel = components['schemas']['PlaceLabel'];
export type PlaceSettingsBody = components['schemas']['PlaceSettingsBody'];
export type Platform = components['schemas']['Platform'];
export type PlatformBody = components['schemas']['PlatformBody'];
export type PlatformKeyAnswer = components['schemas']['PlatformKeyAnswer'];
export type PlatformWebhookDelivery = components['schemas']['PlatformWebhookDelivery'];
export type PointRuleBody = components['schemas']['PointRuleBody'];
export type PointsOfCustomer = components['schemas']['PointsOfCustomer'];
export type PolicyBook = components['schemas']['PolicyBook'];
export type PolicyBookBody = components['schemas']['PolicyBookBody'];
export type PriceChange = components['schemas']['PriceChange'];
export type PriceChangeApplicationBody = components['schemas']['PriceChangeApplicationBody'];
export type PriceChangeChangeBody = components['schemas']['PriceChangeChangeBody'];
export type PriceChangeEmpty = components['schemas']['PriceChangeEmpty'];
export type PriceChangeFromFile = components['schemas']['PriceChangeFromFile'];
export type PriceChangeRowPreviewRow = components['schemas']['PriceChangeRowPreviewRow'];
export type PriceChangeRule = components['schemas']['PriceChangeRule'];
export type PriceChangeRuleBody = components['schemas']['PriceChangeRuleBody'];
export type PriceChangeSelection = components['schemas']['PriceChangeSelection'];
export type PriceChangeSelectionBody = components['schemas']['PriceChangeSelectionBody'];
export type PriceCsvRefusedLine = components['schemas']['PriceCsvRefusedLine'];
export type PriceFileFileRead = components['schemas']['PriceFileFileRead'];
export type PriceList = components['schemas']['PriceList'];
export type PriceListBody = components['schemas']['PriceListBody'];
export type PriceListPriceBody = components['schemas']['PriceListPriceBody'];
export type PriceListPricesBody = components['schemas']['PriceListPricesBody'];
export type PriceListPricesSet = components['schemas']['PriceListPricesSet'];
export type PriceQuestionDeliveryPrice = components['schemas']['PriceQuestionDeliveryPrice'];
export type PriceRow = components['schemas']['PriceRow'];
export type PriceRowUnitPrice = components['schemas']['PriceRowUnitPrice'];
export type PriceZone = components['schemas']['PriceZone'];
export type PriceZoneZoneBody = components['schemas']['PriceZoneZoneBody'];
export type PriorPriceClaimBody = components['schemas']['PriorPriceClaimBody'];
export type PriorPriceClaimsBody = components['schemas']['PriorPriceClaimsBody'];
export type PriorPricePrior = components['schemas']['PriorPricePrior'];
export type PriorPriceReduction = components['schemas']['PriorPriceReduction'];
export type PriorPriceRuleBody = components['schemas']['PriorPriceRuleBody'];
export type PriorPriceRuleRule = components['schemas']['PriorPriceRuleRule'];
export type PriorPriceStretch = components['schemas']['PriorPriceStretch'];
export type PriorPriceToldViolation = components['schemas']['PriorPriceToldViolation'];
export type PriorPriceViolations = components['schemas']['PriorPriceViolations'];
export type PrivacyErasureBody = components['schemas']['PrivacyErasureBody'];
export type Product = components['schemas']['Product'];
export type ProductBody = components['schemas']['ProductBody'];
export type ProductChanged = components['schemas']['ProductChanged'];
export type ProductMediaBody = components['schemas']['ProductMediaBody'];
export type ProductOption = components['schemas']['ProductOption'];
export type ProductOptionBody = components['schemas']['ProductOptionBody'];
export type ProductOptionValue = components['schemas']['ProductOptionValue'];
export type ProductPictureBody = components['schemas']['ProductPictureBody'];
export type ProductPublicationBody = components['schemas']['ProductPublicationBody'];
export type ProductPublicationsBody = components['schemas']['ProductPublicationsBody'];
export type ProductPublishManyBody = components['schemas']['ProductPublishManyBody'];
export type ProductRow = components['schemas']['ProductRow'];
export type ProductStatusBody = components['schemas']['ProductStatusBody'];
export type ProductTagsBody = components['schemas']['ProductTagsBody'];
export type ProductValueBody = components['schemas']['ProductValueBody'];
export type PromotionAnswer = components['schemas']['PromotionAnswer'];
export type PromotionBody = components['schemas']['PromotionBody'];
export type PromotionProblem = components['schemas']['PromotionProblem'];
export type PromotionProblems = components['schemas']['PromotionProblems'];
export type PromotionReplayCategory = components['schemas']['PromotionReplayCategory'];
export type PromotionReplayDay = components['schemas']['PromotionReplayDay'];
export type PromotionReplayDraftBody = components['schemas']['PromotionReplayDraftBody'];
export type PromotionReplayProductShare = components['schemas']['PromotionReplayProductShare'];
export type PromotionReplayReplayAnswer = components['schemas']['PromotionReplayReplayAnswer'];
export type PromotionReplayReplayBody = components['schemas']['PromotionReplayReplayBody'];
export type PromotionReplayResult = components['schemas']['PromotionReplayResult'];
export type PromotionRevisionAnswer = components['schemas']['PromotionRevisionAnswer'];
export type PromotionTrialMissing = components['schemas']['PromotionTrialMissing'];
export type PromotionTrialNamed = components['schemas']['PromotionTrialNamed'];
export type PromotionUsesAnswer = components['schemas']['PromotionUsesAnswer'];
export type PromotionVersionBody = components['schemas']['PromotionVersionBody'];
export type Publication = components['schemas']['Publication'];
export type PurchaseOrder = components['schemas']['PurchaseOrder'];
export type PurchaseOrderArrivedBody = components['schemas']['PurchaseOrderArrivedBody'];
export type PurchaseOrderCancellationBody = components['schemas']['PurchaseOrderCancellationBody'];
export type PurchaseOrderCancelledBody = components['schemas']['PurchaseOrderCancelledBody'];
export type PurchaseOrderLine = components['schemas']['PurchaseOrderLine'];
export type PurchaseOrderLineBody = components['schemas']['PurchaseOrderLineBody'];
export type PurchaseOrderPlacementBody = components['schemas']['PurchaseOrderPlacementBody'];
export type PurchaseOrderPurchaseBody = components['schemas']['PurchaseOrderPurchaseBody'];
export type PurchaseOrderPurchaseRow = components['schemas']['PurchaseOrderPurchaseRow'];
export type PurchaseOrderPurchaseView = components['schemas']['PurchaseOrderPurchaseView'];
export type PurchaseOrderReceipt = components['schemas']['PurchaseOrderReceipt'];
export type PurchaseOrderReceiptBody = components['schemas']['PurchaseOrderReceiptBody'];
export type PurchaseOrderReceivedLine = components['schemas']['PurchaseOrderReceivedLine'];
export type QuantityLine = components['schemas']['QuantityLine'];
export type Quote = components['schemas']['Quote'];
export type QuoteAppliedDiscount = components['schemas']['QuoteAppliedDiscount'];
export type QuoteAppliedPromotion = components['schemas']['QuoteAppliedPromotion'];
export type QuotedDelivery = components['schemas']['QuotedDelivery'];
export type QuotedLine = components['schemas']['QuotedLine'];
export type QuoteExtraPoints = components['schemas']['QuoteExtraPoints'];
export type QuoteGift = components['schemas']['QuoteGift'];
export type QuoteNearPromotion = components['schemas']['QuoteNearPromotion'];
export type QuoteRefusedCoupon = components['schemas']['QuoteRefusedCoupon'];
export type QuoteShare = components['schemas']['QuoteShare'];
export type QuoteTaxTotal = components['schemas']['QuoteTaxTotal'];
export type Recount = components['schemas']['Recount'];
export type ReplenishmentChosenBody = components['schemas']['ReplenishmentChosenBody'];
export type ReplenishmentChosenLine = components['schemas']['ReplenishmentChosenLine'];
export type ReplenishmentLevelBody = components['schemas']['ReplenishmentLevelBody'];
export type ReplenishmentLevelsBody = components['schemas']['ReplenishmentLevelsBody'];
export type ReplenishmentLevelView = components['schemas']['ReplenishmentLevelView'];
export type ReplenishmentMade = components['schemas']['ReplenishmentMade'];
export type ReplenishmentProposalView = components['schemas']['ReplenishmentProposalView'];
export type RequestBodyOfReturn = components['schemas']['RequestBodyOfReturn'];
export type ReservationDetail = components['schemas']['ReservationDetail'];
export type ReservationLineView = components['schemas']['ReservationLineView'];
export type ReservationReleaseBody = components['schemas']['ReservationReleaseBody'];
export type ReservationView = components['schemas']['ReservationView'];
export type Return = components['schemas']['Return'];
export type ReturnArrivalBody = components['schemas']['ReturnArrivalBody'];
export type ReturnArrivedBody = components['schemas']['ReturnArrivedBody'];
export type ReturnBookedLine = components['schemas']['ReturnBookedLine'];
export type ReturnBooking = components['schemas']['ReturnBooking'];
export type ReturnBookingBody = components['schemas']['ReturnBookingBody'];
export type ReturnCounterBody = components['schemas']['ReturnCounterBody'];
export type ReturnDetail = components['schemas']['ReturnDetail'];
export type ReturnExchange = components['schemas']['ReturnExchange'];
export type ReturnJudgedBody = components['schemas']['ReturnJudgedBody'];
export type ReturnLine = components['schemas']['ReturnLine'];
export type ReturnLineBody = components['schemas']['ReturnLineBody'];
export type ReturnRule = components['schemas']['ReturnRule'];
export type ReturnRuleFee = components['schemas']['ReturnRuleFee'];
export type ReturnSignal = components['schemas']['ReturnSignal'];
export type ReturnSummary = components['schemas']['ReturnSummary'];
export type ReturnWanted = components['schemas']['ReturnWanted'];
export type ReturnWantedBody = components['schemas']['ReturnWantedBody'];
export type ReturnWithdrawalBody = components['schemas']['ReturnWithdrawalBody'];
export type Role = components['schemas']['Role'];
export type RoleAssignment = components['schemas']['RoleAssignment'];
export type RoleBody = components['schemas']['RoleBody'];
export type RunBacklogBody = components['schemas']['RunBacklogBody'];
export type RunWhatIfBody = components['schemas']['RunWhatIfBody'];
export type SalesChannel = components['schemas']['SalesChannel'];
export type SearchFound = components['schemas']['SearchFound'];
export type SearchHit = components['schemas']['SearchHit'];
export type SearchResultCount = components['schemas']['SearchResultCount'];
export type SearchResultFacet = components['schemas']['SearchResultFacet'];
export type Segment = components['schemas']['Segment'];
export type SegmentBody = components['schemas']['SegmentBody'];
export type SegmentFound = components['schemas']['SegmentFound'];
export type SegmentMembersBody = components['schemas']['SegmentMembersBody'];
export type SegmentOfCustomer = components['schemas']['SegmentOfCustomer'];
export type SegmentPreviewBody = components['schemas']['SegmentPreviewBody'];
export type SegmentRule = components['schemas']['SegmentRule'];
export type SegmentRuleBody = components['schemas']['SegmentRuleBody'];
export type SessionSignedIn = components['schemas']['SessionSignedIn'];
export type SessionSignInBody = components['schemas']['SessionSignInBody'];
export type SetAsideLineBody = components['schemas']['SetAsideLineBody'];
export type SetAsideMoveBody = components['schemas']['SetAsideMoveBody'];
export type SetAsideView = components['schemas']['SetAsideView'];
export type Settlement = components['schemas']['Settlement'];
export type SettlementBringRequest = components['schemas']['SettlementBringRequest'];
export type SettlementDifference = components['schemas']['SettlementDifference'];
export type SettlementFetched = components['schemas']['SettlementFetched'];
export type SettlementFetchRequest = components['schemas']['SettlementFetchRequest'];
export type SettlementResolveRequest = components['schemas']['SettlementResolveRequest'];
export type SetUpBody = components['schemas']['SetUpBody'];
export type SetUpNeeded = components['schemas']['SetUpNeeded'];
export type ShelfLabelQueue = components['schemas']['ShelfLabelQueue'];
export type ShippingEntry = components['schemas']['ShippingEntry'];
export type ShippingManifest = components['schemas']['ShippingManifest'];
export type ShippingNotShipped = components['schemas']['ShippingNotShipped'];
export type SourcingRunBacklogResult = components['schemas']['SourcingRunBacklogResult'];
export type SourcingRunLoad = components['schemas']['SourcingRunLoad'];
export type SourcingRunRun = components['schemas']['SourcingRunRun'];
export type SourcingRunSide = components['schemas']['SourcingRunSide'];
export type SourcingRunWhatIfResult = components['schemas']['SourcingRunWhatIfResult'];
export type StaffAssignmentBody = components['schemas']['StaffAssignmentBody'];
export type StaffBody = components['schemas']['StaffBody'];
export type StaffMember = components['schemas']['StaffMember'];
export type StaffPasswordBody = components['schemas']['StaffPasswordBody'];
export type StaffPinBody = components['schemas']['StaffPinBody'];
export type StatementRow = components['schemas']['StatementRow'];
export type StoreCreditBookBody = components['schemas']['StoreCreditBookBody'];
export type StoreCreditCredit = components['schemas']['StoreCreditCredit'];
export type Strategy = components['schemas']['Strategy'];
export type StrategyBody = components['schemas']['StrategyBody'];
export type StrategyForm = components['schemas']['StrategyForm'];
export type StrategyFormChannelRule = components['schemas']['StrategyFormChannelRule'];
export type StrategyFormLocationRule = components['schemas']['StrategyFormLocationRule'];
export type StrategyFormStockPressure = components['schemas']['StrategyFormStockPressure'];
export type StrategyPublicationBody = components['schemas']['StrategyPublicationBody'];
export type StreamingResponseBody = components['schemas']['StreamingResponseBody'];
export type SubscriberHeldFact = components['schemas']['SubscriberHeldFact'];
export type SubscriberSetAsideBody = components['schemas']['SubscriberSetAsideBody'];
export type SubscriberSetAsideFact = components['schemas']['SubscriberSetAsideFact'];
export type SubscriberState = components['schemas']['SubscriberState'];
export type Supplier = components['schemas']['Supplier'];
export type SupplierBody = components['schemas']['SupplierBody'];
export type SupplierDetail = components['schemas']['SupplierDetail'];
export type SupplierItemBody = components['schemas']['SupplierItemBody'];
export type SupplierItemsBody = components['schemas']['SupplierItemsBody'];
export type SupplierItemView = components['schemas']['SupplierItemView'];
export type SupplierRow = components['schemas']['SupplierRow'];
export type Suppression = components['schemas']['Suppression'];
export type SuppressionSuppressBody = components['schemas']['SuppressionSuppressBody'];
export type TaxRateBody = components['schemas']['TaxRateBody'];
export type TaxRateRate = components['schemas']['TaxRateRate'];
export type Template = components['schemas']['Template'];
export type TemplateLanguage = components['schemas']['TemplateLanguage'];
export type TemplatePreviewBody = components['schemas']['TemplatePreviewBody'];
export type TemplateResetBody = components['schemas']['TemplateResetBody'];
export type TemplateSaveBody = components['schemas']['TemplateSaveBody'];
export type TemplateSummary = components['schemas']['TemplateSummary'];
export type TemplateTrialBody = components['schemas']['TemplateTrialBody'];
export type TemplateVersion = components['schemas']['TemplateVersion'];
export type TemplateWords = components['schemas']['TemplateWords'];
export type TemplateWordsBody = components['schemas']['TemplateWordsBody'];
export type TestBasketBasketBody = components['schemas']['TestBasketBasketBody'];
export type TestBasketBasketLine = components['schemas']['TestBasketBasketLine'];
export type TestBasketOutcomeAnswer = components['schemas']['TestBasketOutcomeAnswer'];
export type TestBasketTrialAnswer = components['schemas']['TestBasketTrialAnswer'];
export type TierBody = components['schemas']['TierBody'];
export type TierOfCustomer = components['schemas']['TierOfCustomer'];
export type TierRow = components['schemas']['TierRow'];
export type TransferBody = components['schemas']['TransferBody'];
export type TransferLinesBody = components['schemas']['TransferLinesBody'];
export type TransferLineView = components['schemas']['TransferLineView'];
export type TransferView = components['schemas']['TransferView'];
export type UnitPricing = components['schemas']['UnitPricing'];
export type Variant = components['schemas']['Variant'];
export type VariantBody = components['schemas']['VariantBody'];
export type VariantLabel = components['schemas']['VariantLabel'];
export type VariantLevelsView = components['schemas']['VariantLevelsView'];
export type VariantName = components['schemas']['VariantName'];
export type VariantUnitPricingBody = components['schemas']['VariantUnitPricingBody'];
export type WorkAcceptances = components['schemas']['WorkAcceptances'];
export type WorkClaimBody = components['schemas']['WorkClaimBody'];
export type WorkClosingBody = components['schemas']['WorkClosingBody'];
export type WorkIds = components['schemas']['WorkIds'];
export type WorkLineBody = components['schemas']['WorkLineBody'];
export type WorkNotAccepted = components['schemas']['WorkNotAccepted'];
export type WorkParcelBody = components['schemas']['WorkParcelBody'];
export type WorkPickBody = components['schemas']['WorkPickBody'];
export type WorkPutBackBody = components['schemas']['WorkPutBackBody'];
export type WorkRefusalBody = components['schemas']['WorkRefusalBody'];
export type WorkScanBody = components['schemas']['WorkScanBody'];
export type WorkShortBody = components['schemas']['WorkShortBody'];
export type WorkView = components['schemas']['WorkView'];
export type WorkViewAssignee = components['schemas']['WorkViewAssignee'];
export type WorkViewCollectionView = components['schemas']['WorkViewCollectionView'];
export type WorkViewLineView = components['schemas']['WorkViewLineView'];
export type WorkViewParcelView = components['schemas']['WorkViewParcelView'];
export type WorkViewRefusalView = components['schemas']['WorkViewRefusalView'];
export type WorkViewStepView = components['schemas']['WorkViewStepView'];
export type WorkViewWorkSummary = components['schemas']['WorkViewWorkSummary'];
export type $defs = Record<string, never>;
export interface operations {
    readonly list_33: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly revoked?: boolean;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageApiKey"];
                };
            };
        };
    };
    readonly create_16: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiKeyKeyBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKeyCreatedKey"];
                };
            };
        };
    };
    readonly detail_25: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKey"];
                };
            };
        };
    };
    readonly revoke: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly list_50: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly revoked?: boolean;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageDevice"];
                };
            };
        };
    };
    readonly revoke_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly enrolCode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeviceCodeBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeviceEnrolmentCode"];
                };
            };
        };
    };
    readonly list_32: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageRole"];
                };
            };
        };
    };
    readonly create_15: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoleBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Role"];
                };
            };
        };
    };
    readonly detail_14: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Role"];
                };
            };
        };
    };
    readonly change_15: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoleBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Role"];
                };
            };
        };
    };
    readonly delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionSignInBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionSignedIn"];
                };
            };
        };
    };
    readonly me: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: {
                readonly toonbank_staff?: string;
            };
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly needed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SetUpNeeded"];
                };
            };
        };
    };
    readonly setUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetUpBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    readonly list_31: {
        readonly parameters: {
            readonly query?: {
                readonly active?: boolean;
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly q?: string;
                readonly role?: string;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageStaffMember"];
                };
            };
        };
    };
    readonly create_14: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    readonly detail_13: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    readonly change_14: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    readonly password: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffPasswordBody"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly pin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffPinBody"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly list_49: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly sort?: string | null;
                readonly variantId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageBackorderWaitingLine"];
                };
            };
        };
    };
    readonly list_48: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly customerId?: string;
                readonly limit?: number;
                readonly sort?: string | null;
                readonly state?: "OPEN" | "ORDERED" | "MERGED" | "ABANDONED";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCartSummary"];
                };
            };
        };
    };
    readonly show_9: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Cart"];
                };
            };
        };
    };
    readonly list_47: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCategory"];
                };
            };
        };
    };
    readonly save_6: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CategoryBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Category"];
                };
            };
        };
    };
    readonly remove_4: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly list_46: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCustomField"];
                };
            };
        };
    };
    readonly save_5: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CustomFieldFieldBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomField"];
                };
            };
        };
    };
    readonly remove_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly upload_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": string;
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MediaLibraryStoredPicture"];
                };
            };
        };
    };
    readonly list_30: {
        readonly parameters: {
            readonly query?: {
                readonly category?: string;
                readonly channel?: string;
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly q?: string;
                readonly sort?: string | null;
                readonly status?: "DRAFT" | "ACTIVE" | "ARCHIVED";
                readonly tag?: string;
                readonly vendor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageProductRow"];
                };
            };
        };
    };
    readonly create_13: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
        };
    };
    readonly detail_12: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
        };
    };
    readonly change_13: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
        };
    };
    readonly arrange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductMediaBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
        };
    };
    readonly publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductPublicationsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
        };
    };
    readonly changeStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductStatusBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
        };
    };
    readonly addVariant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VariantBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
        };
    };
    readonly changeVariant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly variantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VariantBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
        };
    };
    readonly publishMany: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductPublishManyBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductChanged"];
                };
            };
        };
    };
    readonly tag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductTagsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductChanged"];
                };
            };
        };
    };
    readonly search: {
        readonly parameters: {
            readonly query: {
                readonly category?: readonly string[];
                readonly channel: string;
                readonly cursor?: string | null;
                readonly facets?: readonly ("CATEGORY" | "VENDOR" | "OPTION" | "TAG" | "PRICE" | "IN_STOCK")[];
                readonly inStock?: boolean;
                readonly language?: string;
                readonly limit?: number;
                readonly option?: readonly string[];
                readonly priceFrom?: number;
                readonly priceTo?: number;
                readonly q?: string;
                readonly sort?: string | null;
                readonly tag?: readonly string[];
                readonly vendor?: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchFound"];
                };
            };
        };
    };
    readonly rebuild: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly tags: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageString"];
                };
            };
        };
    };
    readonly variants: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageVariant"];
                };
            };
        };
    };
    readonly variant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Variant"];
                };
            };
        };
    };
    readonly vendors: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageString"];
                };
            };
        };
    };
    readonly list_3: {
        readonly parameters: {
            readonly query: {
                readonly channelId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DeliveryMethod"][];
                };
            };
        };
    };
    readonly save_4: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeliveryMethodMethodRequest"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryMethod"];
                };
            };
        };
    };
    readonly journal: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly deviceId?: string;
                readonly limit?: number;
                readonly problems?: boolean;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCheckoutJournalLine"];
                };
            };
        };
    };
    readonly moneyTrouble: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCheckoutMoneyTrouble"];
                };
            };
        };
    };
    readonly checkouts: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly customerId?: string;
                readonly limit?: number;
                readonly sort?: string | null;
                readonly state?: "OPEN" | "COMPLETING" | "AWAITING_PAYMENT" | "PENDING" | "COMPLETED" | "CANCELLED" | "EXPIRED";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCheckoutSummary"];
                };
            };
        };
    };
    readonly checkout: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Checkout"];
                };
            };
        };
    };
    readonly list_27: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly hasAccount?: boolean;
                readonly language?: string;
                readonly limit?: number;
                readonly q?: string;
                readonly segment?: string;
                readonly sort?: string | null;
                readonly tag?: string;
                readonly tier?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCustomerRow"];
                };
            };
        };
    };
    readonly create_10: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CustomerBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Customer"];
                };
            };
        };
    };
    readonly detail_10: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerDetail"];
                };
            };
        };
    };
    readonly change_10: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CustomerBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Customer"];
                };
            };
        };
    };
    readonly history: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageConsent"];
                };
            };
        };
    };
    readonly record: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsentBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageConsent"];
                };
            };
        };
    };
    readonly ofOne: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCustomerRow"];
                };
            };
        };
    };
    readonly erase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PrivacyErasureBody"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly export_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
        };
    };
    readonly giveCard: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerCardGiven"];
                };
            };
        };
    };
    readonly ofCustomer_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SegmentOfCustomer"];
                };
            };
        };
    };
    readonly assign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TierOfCustomer"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly all_1: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageDuplicatePair"];
                };
            };
        };
    };
    readonly preview_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SegmentPreviewBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SegmentFound"];
                };
            };
        };
    };
    readonly list_29: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSegment"];
                };
            };
        };
    };
    readonly create_12: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SegmentBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Segment"];
                };
            };
        };
    };
    readonly detail_11: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Segment"];
                };
            };
        };
    };
    readonly change_12: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SegmentBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Segment"];
                };
            };
        };
    };
    readonly remove_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly takeOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SegmentMembersBody"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly add_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SegmentMembersBody"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly list_28: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageTierRow"];
                };
            };
        };
    };
    readonly create_11: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TierBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerTier"];
                };
            };
        };
    };
    readonly change_11: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TierBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerTier"];
                };
            };
        };
    };
    readonly remove_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly expected: {
        readonly parameters: {
            readonly query: {
                readonly locationId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Arrival"][];
                };
            };
        };
    };
    readonly list_2: {
        readonly parameters: {
            readonly query: {
                readonly locationId: string;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePlaceBinView"];
                };
            };
        };
    };
    readonly put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlaceBinsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePlaceBinView"];
                };
            };
        };
    };
    readonly carriers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CarrierLabelCarrier"][];
                };
            };
        };
    };
    readonly waiting: {
        readonly parameters: {
            readonly query: {
                readonly locationId: string;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageWorkViewWorkSummary"];
                };
            };
        };
    };
    readonly lookUp_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CollectionLookUpBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly lateness: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly locationId?: string;
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OverviewLateness"][];
                };
            };
        };
    };
    readonly list_26: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageShippingManifest"];
                };
            };
        };
    };
    readonly close_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ManifestBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShippingManifest"];
                };
            };
        };
    };
    readonly show_8: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShippingManifest"];
                };
            };
        };
    };
    readonly sheet_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly list_45: {
        readonly parameters: {
            readonly query?: {
                readonly carrier?: string;
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly orderId?: string;
                readonly q?: string;
                readonly sort?: string | null;
                readonly state?: readonly ("OPEN" | "CLOSED" | "LABELLED" | "SHIPPED" | "IN_TRANSIT" | "DELIVERED" | "LOST" | "RETURNED_TO_SENDER" | "RETURNED" | "UNPACKED")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageWorkViewParcelView"];
                };
            };
        };
    };
    readonly show_7: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkViewParcelView"];
                };
            };
        };
    };
    readonly close_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkClosingBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly label: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkViewParcelView"];
                };
            };
        };
    };
    readonly labelPdf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly receiveReturned: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkViewParcelView"];
                };
            };
        };
    };
    readonly scan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkScanBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly ship_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly track: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ParcelTrackingBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkViewParcelView"];
                };
            };
        };
    };
    readonly unpack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly list_25: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly open?: boolean;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePickList"];
                };
            };
        };
    };
    readonly begin_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PickListListBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PickList"];
                };
            };
        };
    };
    readonly show_6: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PickList"];
                };
            };
        };
    };
    readonly close: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PickList"];
                };
            };
        };
    };
    readonly pick_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PickListPickBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PickList"];
                };
            };
        };
    };
    readonly sheet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly reportShort_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PickListShortBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PickList"];
                };
            };
        };
    };
    readonly settings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FulfilmentSettingSettings"][];
                };
            };
        };
    };
    readonly save_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly locationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlaceSettingsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FulfilmentSettingSettings"];
                };
            };
        };
    };
    readonly tasks: {
        readonly parameters: {
            readonly query: {
                readonly locationId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverviewTasks"];
                };
            };
        };
    };
    readonly list_44: {
        readonly parameters: {
            readonly query?: {
                readonly assigneeId?: string;
                readonly cursor?: string | null;
                readonly held?: boolean;
                readonly kind?: readonly ("SHIP" | "COLLECT" | "SHIP_TO_STORE")[];
                readonly late?: boolean;
                readonly limit?: number;
                readonly locationId?: string;
                readonly open?: boolean;
                readonly orderId?: string;
                readonly problem?: boolean;
                readonly q?: string;
                readonly sort?: string | null;
                readonly state?: readonly ("OFFERED" | "ACCEPTED" | "PICKING" | "PICKED" | "PACKED" | "READY" | "SHIPPED" | "COLLECTED" | "DELIVERED" | "LOST" | "RETURNED_TO_SENDER" | "REFUSED" | "CANCELLED")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageWorkViewWorkSummary"];
                };
            };
        };
    };
    readonly show_5: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly accept: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly receive_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArrivalBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly claim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkClaimBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly release_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly extend: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CollectionExtensionBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly handOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CollectionHandOutBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly packingSlip: {
        readonly parameters: {
            readonly query?: {
                readonly language?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly pack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkParcelBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly pick: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkPickBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly putBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkPutBackBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly ready: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CollectionReadyBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly refuse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkRefusalBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly offerAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly reroute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly reportShort: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkShortBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkView"];
                };
            };
        };
    };
    readonly acceptAll: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkIds"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkAcceptances"];
                };
            };
        };
    };
    readonly history_2: {
        readonly parameters: {
            readonly query: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
                readonly subject: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageAuditEntry"];
                };
            };
        };
    };
    readonly list_24: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageImportJob"];
                };
            };
        };
    };
    readonly upload: {
        readonly parameters: {
            readonly query: {
                readonly channel?: string;
                readonly kind: string;
                readonly language?: string;
                readonly location?: string;
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": string;
            };
        };
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportJob"];
                };
            };
        };
    };
    readonly detail_24: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportJob"];
                };
            };
        };
    };
    readonly report_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly resume: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportJob"];
                };
            };
        };
    };
    readonly adjust: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BookingAdjustmentBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Booked"];
                };
            };
        };
    };
    readonly list_23: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageAuditView"];
                };
            };
        };
    };
    readonly run_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditView"];
                };
            };
        };
    };
    readonly detail_23: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditView"];
                };
            };
        };
    };
    readonly known: {
        readonly parameters: {
            readonly query: {
                readonly variantIds: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackorderKnown"];
                };
            };
        };
    };
    readonly show_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly variantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackorderShown"];
                };
            };
        };
    };
    readonly set_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly variantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BackorderTermsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackorderTerms"];
                };
            };
        };
    };
    readonly stop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly variantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly list_43: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly kind?: "RECEIPT" | "ADJUSTMENT" | "LEVELS_SET";
                readonly limit?: number;
                readonly locationId?: string;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageBookingView"];
                };
            };
        };
    };
    readonly detail_22: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookingDetail"];
                };
            };
        };
    };
    readonly buffers: {
        readonly parameters: {
            readonly query?: {
                readonly channelId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeepingBackBuffers"];
                };
            };
        };
    };
    readonly setBuffer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeepingBackBufferBody"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly list_22: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly sort?: string | null;
                readonly state?: "COUNTING" | "APPLIED" | "CANCELLED";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCountSummary"];
                };
            };
        };
    };
    readonly start: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CountBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountView"];
                };
            };
        };
    };
    readonly detail_21: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountView"];
                };
            };
        };
    };
    readonly apply_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountView"];
                };
            };
        };
    };
    readonly cancel_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountView"];
                };
            };
        };
    };
    readonly enter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CountedBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountView"];
                };
            };
        };
    };
    readonly list_1: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly q?: string;
                readonly sort?: string | null;
                readonly state?: "BELOW_ZERO" | "OVERSOLD" | "OUT" | "LOW";
                readonly variantId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageLevelView"];
                };
            };
        };
    };
    readonly set_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LevelsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Booked"];
                };
            };
        };
    };
    readonly ofVariant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly variantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VariantLevelsView"];
                };
            };
        };
    };
    readonly movements: {
        readonly parameters: {
            readonly query: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly sort?: string | null;
                readonly variantId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageLabelMovementView"];
                };
            };
        };
    };
    readonly receive_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BookingReceiptBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Booked"];
                };
            };
        };
    };
    readonly list_42: {
        readonly parameters: {
            readonly query?: {
                readonly locationId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageRecount"];
                };
            };
        };
    };
    readonly drop_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly locationId: string;
                readonly variantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly list_41: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly orderId?: string;
                readonly sort?: string | null;
                readonly state?: "HELD" | "COMMITTED" | "RELEASED" | "LAPSED";
                readonly variantId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageReservationView"];
                };
            };
        };
    };
    readonly detail_20: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReservationDetail"];
                };
            };
        };
    };
    readonly release_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReservationReleaseBody"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly setSafetyStock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeepingBackSafetyStockBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeepingBackSafetyStockSet"];
                };
            };
        };
    };
    readonly at: {
        readonly parameters: {
            readonly query: {
                readonly locationId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSetAsideView"];
                };
            };
        };
    };
    readonly move: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetAsideMoveBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSetAsideView"];
                };
            };
        };
    };
    readonly stockAt: {
        readonly parameters: {
            readonly query: {
                readonly at: string;
                readonly locationId: string;
                readonly variantId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LevelStockAt"];
                };
            };
        };
    };
    readonly list_21: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly sort?: string | null;
                readonly state?: "REQUESTED" | "SHIPPED" | "RECEIVED" | "CANCELLED";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageTransferView"];
                };
            };
        };
    };
    readonly request_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransferBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferView"];
                };
            };
        };
    };
    readonly detail_19: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferView"];
                };
            };
        };
    };
    readonly cancel_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferView"];
                };
            };
        };
    };
    readonly receive_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransferLinesBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferView"];
                };
            };
        };
    };
    readonly ship: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransferLinesBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferView"];
                };
            };
        };
    };
    readonly list_20: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageLedgerAuditBalanceAuditView"];
                };
            };
        };
    };
    readonly run_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedgerAuditBalanceAuditView"];
                };
            };
        };
    };
    readonly detail_18: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedgerAuditBalanceAuditView"];
                };
            };
        };
    };
    readonly ofCustomer_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly customerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PointsOfCustomer"];
                };
            };
        };
    };
    readonly rule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EarningRule"];
                };
            };
        };
    };
    readonly change_9: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PointRuleBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EarningRule"];
                };
            };
        };
    };
    readonly condition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageLogCondition"];
                };
            };
        };
    };
    readonly list_40: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly customerId?: string;
                readonly kind?: string;
                readonly limit?: number;
                readonly orderId?: string;
                readonly q?: string;
                readonly sort?: string | null;
                readonly state?: readonly ("WAITING" | "SENT" | "KEPT" | "BOUNCED" | "SUPPRESSED" | "FAILED" | "EXPIRED")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageMessageLogEntry"];
                };
            };
        };
    };
    readonly detail_17: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageLogDetail"];
                };
            };
        };
    };
    readonly content: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageLogShown"];
                };
            };
        };
    };
    readonly repeat_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessageRepeatBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageLogDetail"];
                };
            };
        };
    };
    readonly report: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "message/rfc822": string;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MailReportBooked"];
                };
            };
        };
    };
    readonly list_19: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly q?: string;
                readonly reason?: "BOUNCED" | "COMPLAINED" | "BY_HAND";
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSuppression"];
                };
            };
        };
    };
    readonly suppress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuppressionSuppressBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Suppression"];
                };
            };
        };
    };
    readonly release_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly address: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly list_39: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageTemplateSummary"];
                };
            };
        };
    };
    readonly detail_9: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: string;
                readonly language: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Template"];
                };
            };
        };
    };
    readonly save_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: string;
                readonly language: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemplateSaveBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Template"];
                };
            };
        };
    };
    readonly preview_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: string;
                readonly language: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemplatePreviewBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageLogShown"];
                };
            };
        };
    };
    readonly reset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: string;
                readonly language: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemplateResetBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Template"];
                };
            };
        };
    };
    readonly trial: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: string;
                readonly language: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemplateTrialBody"];
            };
        };
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly list_18: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSalesChannel"];
                };
            };
        };
    };
    readonly create_9: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChannelBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SalesChannel"];
                };
            };
        };
    };
    readonly detail_8: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChannelDetail"];
                };
            };
        };
    };
    readonly change_8: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChannelBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SalesChannel"];
                };
            };
        };
    };
    readonly supply: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChannelSuppliersBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChannelDetail"];
                };
            };
        };
    };
    readonly list_17: {
        readonly parameters: {
            readonly query?: {
                readonly active?: boolean;
                readonly cursor?: string | null;
                readonly kind?: "STORE" | "WAREHOUSE";
                readonly limit?: number;
                readonly q?: string;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageLocation"];
                };
            };
        };
    };
    readonly create_8: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LocationBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Location"];
                };
            };
        };
    };
    readonly detail_7: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LocationDetail"];
                };
            };
        };
    };
    readonly change_7: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LocationBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Location"];
                };
            };
        };
    };
    readonly setAside_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSubscriberSetAsideFact"];
                };
            };
        };
    };
    readonly replay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriberSetAsideFact"];
                };
            };
        };
    };
    readonly list_38: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSubscriberState"];
                };
            };
        };
    };
    readonly tryNow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriberState"];
                };
            };
        };
    };
    readonly setAside: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubscriberSetAsideBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriberState"];
                };
            };
        };
    };
    readonly list_37: {
        readonly parameters: {
            readonly query?: {
                readonly channelId?: string;
                readonly cursor?: string | null;
                readonly customerId?: string;
                readonly from?: string;
                readonly held?: boolean;
                readonly limit?: number;
                readonly locationId?: string;
                readonly q?: string;
                readonly sort?: string | null;
                readonly status?: readonly ("OPEN" | "PARTLY_FULFILLED" | "FULFILLED" | "CANCELLED" | "PARTLY_RETURNED" | "RETURNED" | "CREDITED")[];
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageOrderSummary"];
                };
            };
        };
    };
    readonly show_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderDetail"];
                };
            };
        };
    };
    readonly backorders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["BackorderPromise"][];
                };
            };
        };
    };
    readonly cancel_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderHandlingCancellationRequest"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    readonly preview_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderEditingEditRequest"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderEditingPreview"];
                };
            };
        };
    };
    readonly edit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderEditingEditRequest"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    readonly takeBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GiftCardReturn"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    readonly goodwill: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderHandlingGoodwillRequest"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    readonly handOver: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderHandlingHandOverRequest"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    readonly hold: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderHoldRequest"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    readonly note: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderNoteRequest"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderTimelineEntry"];
                };
            };
        };
    };
    readonly outstanding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderEditingOutstanding"];
                };
            };
        };
    };
    readonly pay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderEditingPaymentRequest"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderEditingPaymentAnswer"];
                };
            };
        };
    };
    readonly release: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderReleaseRequest"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    readonly list_16: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePromotionReplayReplayAnswer"];
                };
            };
        };
    };
    readonly begin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PromotionReplayReplayBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PromotionReplayReplayAnswer"];
                };
            };
        };
    };
    readonly show_4: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PromotionReplayReplayAnswer"];
                };
            };
        };
    };
    readonly totals_1: {
        readonly parameters: {
            readonly query: {
                readonly by: "ALL" | "COUNTRY" | "MONTH" | "CHANNEL" | "CUSTOMER";
                readonly channelId?: string;
                readonly from?: string;
                readonly to?: string;
                readonly zone?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OrderTotalTotal"][];
                };
            };
        };
    };
    readonly list_36: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly method?: string;
                readonly orderId?: string;
                readonly sort?: string | null;
                readonly state?: "STARTED" | "REDIRECTED" | "UNCERTAIN" | "AUTHORISED" | "DECLINED" | "CANCELLED" | "CAPTURED" | "REFUNDED";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePaymentRow"];
                };
            };
        };
    };
    readonly detail_15: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentDetail"];
                };
            };
        };
    };
    readonly differences: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly kind?: "NOT_SETTLED" | "NOT_BOOKED" | "AMOUNT_DIFFERS" | "SETTLED_TWICE" | "UNKNOWN_PAYMENT" | "OTHER_CURRENCY" | "CHARGED_BACK";
                readonly limit?: number;
                readonly open?: boolean;
                readonly settlementId?: string;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSettlementDifference"];
                };
            };
        };
    };
    readonly resolve: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettlementResolveRequest"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly list_15: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly orderId?: string;
                readonly origin?: "SOLD" | "GIVEN" | "BROUGHT" | "REPLACEMENT";
                readonly q?: string;
                readonly sort?: string | null;
                readonly state?: "WAITING" | "ACTIVE" | "BLOCKED" | "EXPIRED";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageGiftCard"];
                };
            };
        };
    };
    readonly issue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GiftCardIssueBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GiftCardOfficeIssuedCard"];
                };
            };
        };
    };
    readonly detail_16: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GiftCard"];
                };
            };
        };
    };
    readonly block_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GiftCardReasonBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GiftCard"];
                };
            };
        };
    };
    readonly replace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GiftCardNoteBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GiftCardOfficeIssuedCard"];
                };
            };
        };
    };
    readonly statement_1: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageStatementRow"];
                };
            };
        };
    };
    readonly transfer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GiftCardTransferBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GiftCard"];
                };
            };
        };
    };
    readonly unblock_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GiftCardReasonBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GiftCard"];
                };
            };
        };
    };
    readonly lookUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GiftCardLookUpBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GiftCard"];
                };
            };
        };
    };
    readonly summary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GiftCardSummarySummary"];
                };
            };
        };
    };
    readonly list_14: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly provider?: string;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSettlement"];
                };
            };
        };
    };
    readonly bring: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettlementBringRequest"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Settlement"];
                };
            };
        };
    };
    readonly fetch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettlementFetchRequest"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettlementFetched"];
                };
            };
        };
    };
    readonly sources: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly string[];
                };
            };
        };
    };
    readonly of: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly customerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageStoreCreditCredit"];
                };
            };
        };
    };
    readonly book_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly customerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StoreCreditBookBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoreCreditCredit"];
                };
            };
        };
    };
    readonly statement: {
        readonly parameters: {
            readonly query: {
                readonly currency: string;
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly customerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageStatementRow"];
                };
            };
        };
    };
    readonly check_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriorPriceClaimsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriorPriceViolations"];
                };
            };
        };
    };
    readonly costs: {
        readonly parameters: {
            readonly query: {
                readonly variantId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCost"];
                };
            };
        };
    };
    readonly setCosts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CostsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CostRowsSet"];
                };
            };
        };
    };
    readonly csv_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly batchId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StreamingResponseBody"];
                };
            };
        };
    };
    readonly block: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CouponAnswer"];
                };
            };
        };
    };
    readonly unblock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CouponAnswer"];
                };
            };
        };
    };
    readonly ofCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly customerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePersonalOffer"];
                };
            };
        };
    };
    readonly floors: {
        readonly parameters: {
            readonly query: {
                readonly currency?: string;
                readonly variantId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCostFloor"];
                };
            };
        };
    };
    readonly setFloors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CostFloorsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CostRowsSet"];
                };
            };
        };
    };
    readonly queues: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageShelfLabelQueue"];
                };
            };
        };
    };
    readonly stale: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly locationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageLabelRow"];
                };
            };
        };
    };
    readonly printed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly locationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LabelPrintedBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LabelPrinted"];
                };
            };
        };
    };
    readonly sheets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly locationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LabelSheetBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly list_35: {
        readonly parameters: {
            readonly query: {
                readonly channelId: string;
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageMissingPrice"];
                };
            };
        };
    };
    readonly withdraw_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonalOffer"];
                };
            };
        };
    };
    readonly list_13: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
                readonly state?: "DRAFT" | "SCHEDULED" | "APPLIED" | "UNDONE";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePriceChange"];
                };
            };
        };
    };
    readonly create_7: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriceChangeChangeBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceChange"];
                };
            };
        };
    };
    readonly detail_6: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceChange"];
                };
            };
        };
    };
    readonly rework: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriceChangeChangeBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceChange"];
                };
            };
        };
    };
    readonly discard_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly apply: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriceChangeApplicationBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceChange"];
                };
            };
        };
    };
    readonly rows: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly problem?: "CHANGED" | "UNLAWFUL" | "BELOW_FLOOR" | "BELOW_COST";
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePriceChangeRowPreviewRow"];
                };
            };
        };
    };
    readonly undo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriceChangeEmpty"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceChange"];
                };
            };
        };
    };
    readonly fromFile: {
        readonly parameters: {
            readonly query: {
                readonly announced?: boolean;
                readonly endsAt?: string;
                readonly id?: string;
                readonly name: string;
                readonly priceListId: string;
                readonly startsAt?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceChangeFromFile"];
                };
            };
        };
    };
    readonly history_1: {
        readonly parameters: {
            readonly query: {
                readonly channelId: string;
                readonly from?: string;
                readonly locationId?: string;
                readonly until?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly variantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePriorPriceStretch"];
                };
            };
        };
    };
    readonly list_12: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePriceList"];
                };
            };
        };
    };
    readonly create_6: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriceListBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceList"];
                };
            };
        };
    };
    readonly detail_5: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceList"];
                };
            };
        };
    };
    readonly change_6: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriceListBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceList"];
                };
            };
        };
    };
    readonly prices: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
                readonly variantId?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePriceRow"];
                };
            };
        };
    };
    readonly set_4: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriceListPricesBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceListPricesSet"];
                };
            };
        };
    };
    readonly export: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly read: {
        readonly parameters: {
            readonly query?: {
                readonly dryRun?: boolean;
                readonly keepGood?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceFileFileRead"];
                };
            };
        };
    };
    readonly page: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly until?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly productId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly csv: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly until?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly productId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly list_11: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePriceZone"];
                };
            };
        };
    };
    readonly create_5: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriceZoneZoneBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceZone"];
                };
            };
        };
    };
    readonly detail_4: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceZone"];
                };
            };
        };
    };
    readonly change_5: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriceZoneZoneBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceZone"];
                };
            };
        };
    };
    readonly rules: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePriorPriceRuleRule"];
                };
            };
        };
    };
    readonly save_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly country: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PriorPriceRuleBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriorPriceRuleRule"];
                };
            };
        };
    };
    readonly prior: {
        readonly parameters: {
            readonly query: {
                readonly at?: string;
                readonly channelId: string;
                readonly locationId?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly variantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriorPriceReduction"];
                };
            };
        };
    };
    readonly check: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PromotionBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PromotionProblems"];
                };
            };
        };
    };
    readonly list_9: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly q?: string;
                readonly sort?: string | null;
                readonly state?: "DRAFT" | "PUBLISHED" | "ENDED";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePromotionAnswer"];
                };
            };
        };
    };
    readonly create_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PromotionBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
        };
    };
    readonly detail_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
        };
    };
    readonly change_4: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PromotionBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
        };
    };
    readonly remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly batches: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCouponBatch"];
                };
            };
        };
    };
    readonly generate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CouponBatchBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CouponBatch"];
                };
            };
        };
    };
    readonly list_10: {
        readonly parameters: {
            readonly query?: {
                readonly batchId?: string;
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly q?: string;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCouponAnswer"];
                };
            };
        };
    };
    readonly create_4: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CouponBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CouponAnswer"];
                };
            };
        };
    };
    readonly end: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
        };
    };
    readonly ofPromotion: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePersonalOffer"];
                };
            };
        };
    };
    readonly give: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonalOfferOfferBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonalOffer"];
                };
            };
        };
    };
    readonly publish_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PromotionVersionBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
        };
    };
    readonly revisions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePromotionRevisionAnswer"];
                };
            };
        };
    };
    readonly uses: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PromotionUsesAnswer"];
                };
            };
        };
    };
    readonly list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly country: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageTaxRateRate"];
                };
            };
        };
    };
    readonly set_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly country: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TaxRateBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaxRateBody"];
                };
            };
        };
    };
    readonly run: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TestBasketBasketBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TestBasketTrialAnswer"];
                };
            };
        };
    };
    readonly levels: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly sort?: string | null;
                readonly variantId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageReplenishmentLevelView"];
                };
            };
        };
    };
    readonly setLevels: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplenishmentLevelsBody"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly removeLevel: {
        readonly parameters: {
            readonly query: {
                readonly locationId: string;
                readonly variantId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly list_8: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly locationId?: string;
                readonly q?: string;
                readonly sort?: string | null;
                readonly state?: readonly ("DRAFT" | "ORDERED" | "PARTLY_RECEIVED" | "RECEIVED" | "CANCELLED")[];
                readonly supplierId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePurchaseOrderPurchaseRow"];
                };
            };
        };
    };
    readonly create_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PurchaseOrderPurchaseBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PurchaseOrderPurchaseView"];
                };
            };
        };
    };
    readonly detail_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PurchaseOrderPurchaseView"];
                };
            };
        };
    };
    readonly change_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PurchaseOrderPurchaseBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PurchaseOrderPurchaseView"];
                };
            };
        };
    };
    readonly cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PurchaseOrderCancellationBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PurchaseOrderPurchaseView"];
                };
            };
        };
    };
    readonly place: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PurchaseOrderPlacementBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PurchaseOrderPurchaseView"];
                };
            };
        };
    };
    readonly receive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PurchaseOrderReceiptBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PurchaseOrderPurchaseView"];
                };
            };
        };
    };
    readonly proposals: {
        readonly parameters: {
            readonly query?: {
                readonly locationId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageReplenishmentProposalView"];
                };
            };
        };
    };
    readonly make: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplenishmentChosenBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReplenishmentMade"];
                };
            };
        };
    };
    readonly list_7: {
        readonly parameters: {
            readonly query?: {
                readonly active?: boolean;
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly q?: string;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSupplierRow"];
                };
            };
        };
    };
    readonly create_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SupplierBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Supplier"];
                };
            };
        };
    };
    readonly detail_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupplierDetail"];
                };
            };
        };
    };
    readonly change_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SupplierBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Supplier"];
                };
            };
        };
    };
    readonly items: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SupplierItemsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupplierDetail"];
                };
            };
        };
    };
    readonly remove_5: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly variantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly totals: {
        readonly parameters: {
            readonly query?: {
                readonly by?: "ALL" | "COUNTRY" | "MONTH" | "CHANNEL" | "CUSTOMER";
                readonly channel?: string;
                readonly from?: string;
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderReportReport"];
                };
            };
        };
    };
    readonly list_6: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly customerId?: string;
                readonly limit?: number;
                readonly locationId?: string;
                readonly orderId?: string;
                readonly q?: string;
                readonly sort?: string | null;
                readonly state?: readonly ("REQUESTED" | "ARRIVED" | "PARTLY_BOOKED" | "COMPLETED" | "REFUSED" | "WITHDRAWN")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageReturnSummary"];
                };
            };
        };
    };
    readonly request: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestBodyOfReturn"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Return"];
                };
            };
        };
    };
    readonly get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnDetail"];
                };
            };
        };
    };
    readonly arrive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnArrivalBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Return"];
                };
            };
        };
    };
    readonly book: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnBookingBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnDetail"];
                };
            };
        };
    };
    readonly label_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
        };
    };
    readonly withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnWithdrawalBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Return"];
                };
            };
        };
    };
    readonly takeAtCounter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnCounterBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnDetail"];
                };
            };
        };
    };
    readonly all: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePolicyBook"];
                };
            };
        };
    };
    readonly publish_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PolicyBookBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyBook"];
                };
            };
        };
    };
    readonly current: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyBook"];
                };
            };
        };
    };
    readonly preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnCounterBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Return"];
                };
            };
        };
    };
    readonly signal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly customerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnSignal"];
                };
            };
        };
    };
    readonly terms: {
        readonly parameters: {
            readonly query: {
                readonly orderId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageLineTerms"];
                };
            };
        };
    };
    readonly deliveries: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly orderId?: string;
                readonly platformId?: string;
                readonly sort?: string | null;
                readonly state?: "WAITING" | "DELIVERED" | "FAILED";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePlatformWebhookDelivery"];
                };
            };
        };
    };
    readonly repeat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformWebhookDelivery"];
                };
            };
        };
    };
    readonly list_5: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PagePlatform"];
                };
            };
        };
    };
    readonly add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlatformBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Platform"];
                };
            };
        };
    };
    readonly detail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Platform"];
                };
            };
        };
    };
    readonly change_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlatformBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Platform"];
                };
            };
        };
    };
    readonly key: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformKeyAnswer"];
                };
            };
        };
    };
    readonly services: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCarrierService"];
                };
            };
        };
    };
    readonly save: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CarrierServiceBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CarrierService"];
                };
            };
        };
    };
    readonly ofOrder: {
        readonly parameters: {
            readonly query: {
                readonly orderId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageDecisionBody"];
                };
            };
        };
    };
    readonly holidays: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCarrierHoliday"];
                };
            };
        };
    };
    readonly set: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly country: string;
                readonly date: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CarrierHolidayBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CarrierHoliday"];
                };
            };
        };
    };
    readonly drop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly country: string;
                readonly date: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly calendar: {
        readonly parameters: {
            readonly query: {
                readonly country: string;
                readonly year: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageCarrierCalendarDay"];
                };
            };
        };
    };
    readonly countries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageString"];
                };
            };
        };
    };
    readonly list_34: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly kind?: "BACKLOG" | "WHAT_IF";
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageSourcingRunRun"];
                };
            };
        };
    };
    readonly show_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SourcingRunRun"];
                };
            };
        };
    };
    readonly stop_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SourcingRunRun"];
                };
            };
        };
    };
    readonly reoptimise: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RunBacklogBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SourcingRunRun"];
                };
            };
        };
    };
    readonly whatIf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RunWhatIfBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SourcingRunRun"];
                };
            };
        };
    };
    readonly list_4: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly sort?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageStrategy"];
                };
            };
        };
    };
    readonly create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StrategyBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Strategy"];
                };
            };
        };
    };
    readonly show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Strategy"];
                };
            };
        };
    };
    readonly change: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StrategyBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Strategy"];
                };
            };
        };
    };
    readonly discard: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly publish_1: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StrategyPublicationBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Strategy"];
                };
            };
        };
    };
    readonly inForce: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Strategy"];
                };
            };
        };
    };
}
