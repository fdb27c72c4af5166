# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = 內部部署檢查失敗：安裝程式無法讀取組織關係
    .meaning = 安裝程式檢查內部部署組織是否為混合部署時出錯，檢查因而中斷。已知的一個原因是組織關係不完整。
    .cause-no-application-uri = 某個組織關係沒有 TargetApplicationUri。
    .cause-no-domain-names = 某個組織關係沒有網域名稱。
    .cause-damaged-object = 某個混合部署物件或組織關係已損壞。
    .step-read-exception = 在記錄檔中查看設定 IsHybridObjectFoundOnPremises 的例外狀況，以及尋找 TargetApplicationUri 的那一行。
    .step-find-relationship = 列出組織關係，找出沒有 TargetApplicationUri 或 DomainNames 的那個。
    .step-complete-or-remove = 補上缺少的內容：URI（如果是 Exchange Online，用記錄檔中顯示的那個），或用 -DomainNames 補上網域名稱。如果沒有人使用這個關係，改為用 Remove-OrganizationRelationship 移除它。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 列出的每個關係都有網域名稱和應用程式 URI。
    .caution = 與雲端或合作夥伴共用空閒/忙碌資訊，靠的就是這些關係：變更之前記下它們的設定。
    .command-list-relationships = 列出組織關係
    .command-set-application-uri = 為不完整的關係設定應用程式 URI

DidTenantSettingCreatedAnException = 安裝程式無法評估 Exchange Online 租用戶的設定
    .meaning = 安裝程式將租用戶與安裝媒體比較時出錯，檢查因而中斷。也許它無法讀取 /TenantOrganizationConfig 指定的檔案，或在安裝精靈中無法登入租用戶。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .cause-file-unreadable = /TenantOrganizationConfig 指定的檔案遺失、為空或已損壞。
    .cause-sign-in-failed = 在安裝精靈中登入租用戶失敗。
    .cause-wrong-shell = 檔案是從錯誤的組織匯出的，例如在內部部署的 Exchange Management Shell 中匯出，而不是在 Exchange Online 中。
    .step-read-exception = 在記錄檔中查看這項檢查的例外狀況。
    .step-export-again = 連線到 Exchange Online，重新匯出設定。如果在另一台電腦上匯出，將檔案複製到這台伺服器的資料夾 $env:TEMP 中。
    .step-prepare-with-file = 用屬於 Schema Admins 和 Enterprise Admins 的帳戶，從命令列執行 /PrepareAD，指定這個檔案的完整路徑。如果改用安裝精靈，用租用戶中有效的帳戶登入；這時伺服器必須能連線到 Exchange Online。
    .verify = Import-Clixml 能讀取這個檔案，並顯示租用戶的名稱，例如 contoso.onmicrosoft.com。
    .command-export-configuration = 匯出租用戶的設定
    .command-read-file = 能否讀取這個檔案？
    .command-prepare-with-file = 用這個檔案準備 Active Directory

HybridIsEnabledAndTenantVersionIsNotUpgraded = 偵測到與 Office 365 的混合部署，但租用戶尚未確認
    .meaning = 組織現在或曾經與 Exchange Online 混合部署，而安裝程式沒有得到可用的租用戶設定匯出檔。
    .cause-file-not-given = 執行 /PrepareAD 或自動安裝時沒有加 /TenantOrganizationConfig。
    .cause-file-unusable = 這個檔案遺失、已損壞，或不是用 Export-Clixml 產生的。
    .cause-with-prepareschema = 這個參數與 /PrepareSchema 一起使用，而後者不接受它。
    .cause-abandoned-hybrid = 已廢棄不用的混合部署留下了混合設定、組織關係或同盟信任，或這個信任的憑證已過期。
    .step-export-tenant = 連線到 Exchange Online（不是本機伺服器），匯出設定；將檔案放到這台伺服器的資料夾 $env:TEMP 中。
    .step-prepare-with-file = 以 Schema Admins 和 Enterprise Admins 成員的身分執行 /PrepareAD，指定這個檔案的完整路徑：它同時會擴充架構。如果租用戶已不存在，也沒有遺留的混合部署物件，就不加 /TenantOrganizationConfig。如果安裝程式仍然拒絕，改用安裝精靈：有一份回報說安裝精靈沒有停在這裡。
    .step-find-leftovers = 找出過期的同盟憑證（Not After）和沒有人使用的組織關係。如果憑證已過期，先移除同盟網域（AccountNamespace 中的那個最後移除），再移除信任；如果還需要信任，重新建立。沒有人使用的組織關係，用 Remove-OrganizationRelationship 移除；沒有人使用的混合設定，用 Remove-HybridConfiguration 移除。
    .step-export-again = 如果租用戶還在，在 Exchange Online PowerShell 中（不是在本機伺服器上）重新匯出設定；將檔案放到這台伺服器的資料夾 $env:TEMP 中。
    .verify = 安裝程式能通過這項檢查。
    .caution = 不要在 ADSI 編輯器中刪除混合部署物件：正在使用的混合部署會失去空閒/忙碌資訊和郵件流程。移除信任之後，使用它的共用會中斷，直到重新建立信任為止。
    .situation-no-file = 沒有指定租用戶檔案
    .situation-file-refused = 租用戶檔案遭到拒絕
    .command-export-tenant = 匯出租用戶的設定
    .command-prepare-with-file = 用這個檔案準備 Active Directory
    .command-show-leftovers = 顯示組織的混合部署物件和同盟信任
    .command-show-federated-domains = 顯示同盟網域
    .command-remove-federated-domain = 移除一個同盟網域
    .command-remove-trust = 移除同盟信任

MitigationsCloudEndpointUnreachable = 無法連線到風險降低雲端端點
    .meaning = 伺服器無法連線到 Office 設定服務（Office Config Service），而 Exchange 緊急風險降低就是從那裡取得風險降低措施。
    .why = 連不上，就收不到緊急的風險降低措施。Exchange 本身仍可以安裝和執行。
    .cause-no-internet = 刻意不讓這台伺服器連線到網際網路。
    .cause-blocked = 防火牆或 Proxy 封鎖了 officeclient.microsoft.com 的 TCP 443，或需要 Proxy 但還沒有設定。
    .cause-tls-inspection = TLS 檢查更換了這個服務的憑證。
    .step-ignore-if-intended = 如果這台伺服器本來就不該連線到網際網路，或不使用這些緩解措施，忽略這個警告，並及時安裝安全性更新。
    .step-allow-address = 否則，允許到 officeclient.microsoft.com 的輸出 TCP 443，並讓這個位址略過 TLS 檢查。這時命令顯示 200。
    .step-set-proxy = 如果要經過 Proxy，安裝之後為 Exchange 伺服器設定 Proxy。
    .verify = 安裝之後，指令碼回報可以連線到這個服務。
    .command-fetch-mitigations = 取得風險降低措施
    .command-set-proxy = 設定 Exchange 伺服器的 Proxy（位址是範例）
    .command-test-connection = 測試與這個服務的連線

# Facts

fact-IsHybridObjectFoundOnPremises = 內部部署組織的混合部署
    .ask = 組織現在或曾經與 Exchange Online 混合部署嗎？
    .hint = 遺留的內容也算：Get-HybridConfiguration 和 Get-OrganizationRelationship 會顯示。
fact-IsExchangeVersionCorrectForTenant = 已用匯出檔案確認租用戶
    .ask = 啟動安裝程式時，是否用 /TenantOrganizationConfig 指定了新匯出的租用戶檔案？
    .hint = 只有混合部署才需要。
fact-OrganizationRelationshipIncomplete = 不完整的組織關係
    .ask = 是否有組織關係缺少 TargetApplicationUri 或 DomainNames？
    .hint = Get-OrganizationRelationship 會顯示兩者。
fact-TenantConfigUnreadable = 無法讀取的租用戶匯出檔案
    .ask = 匯出的租用戶檔案是否遺失、為空或已損壞？
    .hint = Import-Clixml 必須能讀取它。
fact-MitigationEndpointReachable = 可以存取 Office 設定服務
    .ask = 這台伺服器能否透過 TCP 連接埠 443 存取 officeclient.microsoft.com？
    .hint = 在這台伺服器的瀏覽器中開啟 https://officeclient.microsoft.com/GetExchangeMitigations 試試。
