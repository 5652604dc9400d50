"""What pages say that are no article: consent walls, paywalls, logins, errors; in the languages of most pages we meet.

Unlike an article, such a page says one of a few things, so that a list is sure and needs no rules for its language.
Lower case, with straight apostrophes; a phrase counts wherever it stands in a line of the page.
"""

CONSENT = (
    "we use cookies", "we and our partners", "we and our advertising partners", "and our partners store",
    "we value your privacy", "your privacy choices", "manage your privacy", "manage cookies", "cookie settings",
    "accept all", "reject all", "store and/or access information on a device", "withdraw your consent",
    "before you continue", "legitimate interest", "our use of cookies", "uses cookies",
    "data collected by our partners",
    "wir verwenden cookies", "wir nutzen cookies", "wir und unsere partner", "unsere partner verarbeiten",
    "unsere partner und wir", "ihre einwilligung", "einwilligung widerrufen", "alle akzeptieren", "alles akzeptieren",
    "cookie-einstellungen", "mit werbung weiterlesen", "mit werbung lesen", "werbung und tracking",
    "wie gewohnt mit werbung", "ohne werbetracking", "drittanbieter und wir", "wir und drittanbieter",
    "mit drittanbietern zusammen", "informationen auf ihrem gerät",
    "personenbezogener daten", "zugriff auf informationen auf einem", "berechtigtes interesse",
    "nous utilisons des cookies", "nos partenaires", "tout accepter", "accepter et continuer", "votre consentement",
    "continuer sans accepter", "gérer les cookies", "utilise des cookies", "paramétrer les cookies",
    "utilizamos cookies", "nuestros socios", "aceptar todo", "aceptar y continuar", "su consentimiento",
    "tu consentimiento", "configurar cookies", "rechazar todo",
    "utilizziamo i cookie", "utilizziamo cookie", "i nostri partner", "accetta tutti", "accetta e continua",
    "il tuo consenso", "gestisci le preferenze", "rifiuta tutti",
    "wij gebruiken cookies", "we gebruiken cookies", "onze partners", "alles accepteren", "alles weigeren",
    "jouw toestemming", "uw toestemming", "cookie-instellingen",
    "usamos cookies", "nossos parceiros", "os nossos parceiros", "aceitar todos", "aceitar tudo", "seu consentimento",
    "vi använder cookies", "våra partners", "godkänn alla", "acceptera alla", "ditt samtycke",
    "vi bruger cookies", "vores partnere", "accepter alle", "tillad alle", "dit samtykke",
    "vi bruker informasjonskapsler", "vi bruker cookies", "våre partnere", "godta alle", "godkjenn alle",
    "używamy plików cookie", "nasi partnerzy", "naszych partnerów", "zaakceptuj wszystkie", "akceptuję i przechodzę",
    "twoją zgodę", "käytämme evästeitä", "kumppanimme", "hyväksy kaikki", "používáme soubory cookie",
)  # fmt: skip
"""Asking for leave to follow the reader."""

PAYWALL = (
    "to continue reading", "to keep reading", "to read the full", "to read the rest", "to read this article",
    "to read this story", "reached your limit of free", "reached your article limit",
    "reached your free article limit", "used all your free articles", "read your last free article",
    "unlock this article", "unlock this story", "get full access to this", "for full access to this",
    "continue reading with", "continue reading for free", "continue reading for just", "continue reading for only",
    "continue reading for £1", "continue reading for $1", "continue reading for €1", "keep reading with",
    "keep reading for free", "keep reading for just", "keep reading for only", "keep reading for £1",
    "keep reading for $1", "keep reading for €1", "subscribe to continue", "to finish reading",
    "only available to subscribers", "available only to subscribers", "available to subscribers only",
    "available exclusively to subscribers", "the rest of this article is for",
    "the rest of this story is for",
    "um weiterzulesen", "um weiter zu lesen", "jetzt weiterlesen mit", "weiterlesen mit", "lesen sie weiter mit",
    "und lesen sie weiter", "diesen artikel weiterlesen", "um diesen artikel zu lesen",
    "um den ganzen artikel zu lesen", "um den vollständigen artikel zu lesen", "um diesen text zu lesen",
    "den vollständigen artikel lesen", "artikel freischalten", "abonnieren und weiterlesen",
    "testen und weiterlesen", "registrieren und weiterlesen", "anmelden und weiterlesen", "als abonnent weiterlesen",
    "pour lire la suite", "pour lire l'intégralité", "pour accéder à l'intégralité", "pour accéder à cet article",
    "pour continuer à lire", "pour continuer la lecture", "poursuivre votre lecture", "poursuivez votre lecture",
    "abonnez-vous pour lire", "débloquer cet article", "débloquez cet article", "la suite est réservée",
    "suite de cet article est réservée", "suite de l'article est réservée", "de cet article à lire",
    "para seguir leyendo", "para continuar leyendo", "suscríbete para leer",
    "para leer el artículo completo", "per continuare a leggere", "abbonati per leggere",
    "per leggere l'articolo completo", "om verder te lezen", "om dit artikel te lezen", "para continuar a ler",
    "para continuar lendo", "för att läsa vidare", "för att fortsätta läsa", "for at læse videre", "for å lese videre",
    "for å lese resten", "aby czytać dalej", "aby przeczytać cały artykuł", "jatka lukemista",
)  # fmt: skip
"""Where an article breaks off for those who have not paid."""

FOR_SUBSCRIBERS = (
    "for subscribers only", "subscribers only", "only for subscribers", "exclusive to subscribers",
    "exclusively for subscribers", "reserved for subscribers", "this article is for subscribers",
    "this story is for subscribers", "this content is for subscribers", "this content is for members",
    "nur für abonnenten", "nur für abonnentinnen", "nur mit abo",
    "exklusiv für abonnenten", "abonnenten vorbehalten", "dieser artikel ist kostenpflichtig",
    "réservé aux abonnés", "réservée aux abonnés", "réservés aux abonnés", "exclusivo para suscriptores",
    "solo para suscriptores", "sólo para suscriptores", "riservato agli abbonati", "riservata agli abbonati",
    "contenuto per abbonati", "solo per abbonati", "alleen voor abonnees", "exclusief voor abonnees",
    "exclusivo para assinantes", "apenas para assinantes", "för prenumeranter", "kun for abonnenter",
    "dla prenumeratorów", "tylko dla subskrybentów", "vain tilaajille",
)  # fmt: skip
"""The label of such an article, which some outlets leave on those that everybody can read."""

OFFERS = (
    "already a subscriber", "already subscribed", "already registered", "already a member", "already have an account",
    "this is a premium article", "premium article", "subscriber exclusive", "sie sind bereits abonnent",
    "bereits abonnent", "schon abonnent", "sie haben bereits ein abo", "bereits ein abo", "noch kein abo",
    "déjà abonné", "déjà abonnée", "déjà inscrit", "ya eres suscriptor", "ya soy suscriptor", "sei già abbonato",
    "al abonnee", "já é assinante", "är du redan prenumerant", "allerede abonnent",
)  # fmt: skip
"""What stands right below such a beginning, and in the head of pages that everybody can read as well."""

CHALLENGE = (
    "just a moment", "attention required", "are you a robot", "you are not a robot", "not a robot", "you are human",
    "human verification", "checking your browser", "checking if the site connection is secure",
    "pardon our interruption", "access denied", "access to this page has been denied", "security check",
    "enable javascript and cookies to continue", "unusual traffic", "unusual activity", "ddos protection",
    "performing security verification", "you have been blocked", "request blocked", "bot detection",
    "sind sie ein roboter", "sind sie ein mensch", "bist du ein mensch", "kein roboter", "zugriff verweigert",
    "sicherheitsüberprüfung", "vérification de sécurité", "êtes-vous un robot", "vous n'êtes pas un robot",
    "vous êtes humain", "accès refusé", "comprobación de seguridad", "no eres un robot", "no soy un robot",
    "acceso denegado", "non sei un robot", "controllo di sicurezza", "accesso negato", "geen robot",
    "toegang geweigerd", "não é um robô", "acesso negado", "inte är en robot", "ikke er en robot",
    "nie jesteś robotem", "odmowa dostępu",
)  # fmt: skip
"""Asking for proof that the reader is no robot."""

SCRIPT = (
    "enable javascript", "javascript is disabled", "javascript is required", "turn on javascript",
    "requires javascript",
    "javascript to run this app", "aktivieren sie javascript", "javascript aktivieren", "activer javascript",
    "activez javascript", "active javascript", "activar javascript", "habilitar javascript", "habilite o javascript",
    "abilita javascript", "attiva javascript", "javascript inschakelen", "schakel javascript in", "aktivera javascript",
    "aktiver javascript", "włącz javascript", "włącz obsługę javascript",
)  # fmt: skip
"""Without a script, the page has no text."""

ERROR = (
    "404", "page not found", "not found", "page doesn't exist", "page does not exist",
    "page cannot be found", "page can't be found", "page you requested",
    "page you are looking for",
    "page isn't available", "page is not available", "no longer available", "410 gone",
    "internal server error", "service unavailable", "temporarily unavailable", "bad gateway", "something went wrong",
    "an error occurred", "error 500", "error 503",
    "seite nicht gefunden", "nicht gefunden", "seite existiert nicht", "seite ist nicht verfügbar",
    "nicht mehr verfügbar", "ein fehler ist aufgetreten", "page introuvable", "page non trouvée", "n'existe pas",
    "n'existe plus", "erreur 404", "página no encontrada", "no se ha encontrado",
    "no existe", "pagina non trovata", "non esiste", "errore 404", "pagina niet gevonden", "bestaat niet",
    "página não encontrada", "não foi encontrada", "não existe", "sidan hittades inte", "sidan finns inte",
    "sidan kunde inte hittas", "siden blev ikke fundet", "siden findes ikke", "fant ikke siden", "siden finnes ikke",
    "nie znaleziono strony", "strona nie istnieje", "strona nie została znaleziona", "sivua ei löytynyt",
    "sivua ei löydy", "stránka nenalezena", "страница не найдена", "сторінку не знайдено",
)  # fmt: skip
"""In the headline of a page that is not there."""

LOGIN = (
    "log in", "login", "sign in", "sign-in", "anmelden", "einloggen", "anmeldung", "connexion", "se connecter",
    "connectez-vous", "identifiez-vous", "iniciar sesión", "inicia sesión", "inicie sesión", "accedi", "inloggen",
    "aanmelden", "iniciar sessão", "entrar", "logga in", "log ind", "logg inn", "zaloguj", "logowanie", "kirjaudu",
    "přihlásit", "войти", "вход",
)  # fmt: skip
"""In the headline or on a button of a page that asks who the reader is."""
